# an attribute of None
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def load():
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model = load()
model.summary()
