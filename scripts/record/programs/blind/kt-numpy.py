# .numpy() of a layer's symbolic output
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
inp = tf.keras.Input((4,))
out = tf.keras.layers.Dense(2)(inp)
print(out.numpy())
