# a method that never existed
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile(optimizer='adam', loss='mse')
model.evalute([[1.0, 2.0, 3.0]], [1.0])
