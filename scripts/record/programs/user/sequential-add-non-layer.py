# a string added to a Sequential
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add('relu')
