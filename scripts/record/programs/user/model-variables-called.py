# model.variables was a list in every release
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.build((None, 2))
print(model.variables())
