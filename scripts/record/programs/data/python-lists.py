# plain Python lists as x and y: refused by Keras 3
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(1,))])
model.compile('sgd', 'mse')
xs = [[1.0], [2.0], [3.0]]
ys = [[2.0], [4.0], [6.0]]
model.fit(xs, ys, verbose=0)
