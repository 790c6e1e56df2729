# model.complie
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
model.complie(optimizer='adam', loss='mse')
