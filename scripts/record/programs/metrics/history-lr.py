# history['lr'] with ReduceLROnPlateau: named learning_rate in Keras 3
# expects: {"tf<2.6": "?metric-names tensorflow too-new", "legacy": "?metric-names tf-keras too-new", "*": "?metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
cb = tf.keras.callbacks.ReduceLROnPlateau(monitor='loss')
h = model.fit(np.random.rand(8, 3), np.random.rand(8), callbacks=[cb], epochs=2, verbose=0)
print(h.history['lr'])
