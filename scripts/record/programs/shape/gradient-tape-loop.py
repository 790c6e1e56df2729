# a custom loop whose loss broadcasts wrongly
# expects: {"*": "shape"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
x, y = tf.ones((5, 4)), tf.ones((5, 2))
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
