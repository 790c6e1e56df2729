# evaluate with return_dict and validation_batch_size
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import numpy as np
import tensorflow as tf
x, y = np.ones((8, 2)), np.ones((8, 1))
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse', metrics=['mae'])
m.fit(x, y, validation_data=(x, y), validation_batch_size=4, verbose=0)
print(m.predict(x, verbose='auto').shape, m.evaluate(x, y, return_dict=True, verbose='auto'))
