# two layers of one name
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(3, name='d', input_shape=(2,)))
# %%
model.add(tf.keras.layers.Dense(3, name='d'))
