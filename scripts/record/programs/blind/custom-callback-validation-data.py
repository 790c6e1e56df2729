# self.validation_data in a callback
# expects: {"tf<2.6": "custom-object-api tensorflow too-new", "legacy": "custom-object-api tf-keras too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
class Metrics(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        val_predict = self.model.predict(self.validation_data[0])
        print(val_predict.mean())
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
x, y = np.zeros((8, 3)), np.zeros(8)
# %%
model.fit(x, y, validation_data=(x, y), callbacks=[Metrics()], verbose=0)
