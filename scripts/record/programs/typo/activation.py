# an activation that does not exist
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='rellu', input_shape=(2,))])
