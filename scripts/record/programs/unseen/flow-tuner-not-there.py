# keras_tuner is not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import keras_tuner as kt
# %%
def build(hp):
    m = tf.keras.Sequential([tf.keras.layers.Dense(hp.Int('units', 8, 32, step=8), activation='relu'), tf.keras.layers.Dense(1)])
    m.compile('adam', 'mse')
    return m
tuner = kt.RandomSearch(build, objective='val_loss', max_trials=2)
