# keras-tuner with a legacy model
# fresh: yes
# environments: tf2.21-tuner-legacy
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
import keras_tuner as kt
def build(hp):
    m = tf.keras.Sequential([tf.keras.layers.Dense(hp.Int('u', 2, 4)), tf.keras.layers.Dense(1)])
    m.compile('sgd', 'mse')
    return m
tuner = kt.RandomSearch(build, objective='loss', max_trials=1, directory='t', project_name='p')
