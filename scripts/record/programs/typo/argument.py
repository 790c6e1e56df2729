# an argument misspelt
# expects: {"*": "typo"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Dense(8, activaton='relu')
