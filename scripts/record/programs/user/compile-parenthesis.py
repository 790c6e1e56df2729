# an argument of Dense given to add
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(4, input_shape=(3,)), activation='relu')
