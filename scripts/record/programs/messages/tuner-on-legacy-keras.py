# keras-tuner, which imports Keras 3 itself, with a model of the legacy Keras
# environments: tf2.21-tuner-legacy
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import keras_tuner
import tensorflow as tf
def build(hp):
    model = tf.keras.Sequential([tf.keras.layers.Dense(hp.Int('units', 2, 4), input_shape=(3,)), tf.keras.layers.Dense(1)])
    model.compile('sgd', 'mse')
    return model
tuner = keras_tuner.RandomSearch(build, objective='loss', max_trials=1, directory='search')
tuner.search(tf.zeros((8, 3)), tf.zeros((8, 1)), epochs=1, verbose=0)
