# logs['lr'] in a callback of one's own
# expects: {"tfkeras>=3": "metric-names keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
class Show(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print('lr is', logs['lr'])
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
plateau = tf.keras.callbacks.ReduceLROnPlateau(monitor='loss')
# %%
model.fit(np.zeros((8, 3)), np.zeros(8), callbacks=[plateau, Show()], verbose=0)
