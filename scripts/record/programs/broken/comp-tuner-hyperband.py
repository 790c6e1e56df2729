# Hyperband over an optimizer and a rate
# environments: tf2.19-tuner1.3 tf2.18-tuner1.0
# expects: {"*": "fault"}
# %%
import numpy as np
import tensorflow as tf
import keras_tuner

class Hyper(keras_tuner.HyperModel):
    def build(self, hp):
        m = tf.keras.Sequential([tf.keras.layers.Dense(hp.Int('u', 2, 4), activation='relu'), tf.keras.layers.Dense(1)])
        m.compile(hp.Choice('optimizer', ['adam', 'sgd']), 'mse')
        return m
# %%
tuner = keras_tuner.Hyperband(Hyper(), objective='val_loss', max_epochs=2, directory='hb', project_name='p', overwrite=True)
tuner.search(np.random.rand(20, 3), np.random.rand(20), validation_split=0.25, verbose=0)
