# Input(batch_shape=) before and after
# expects: {"*": null}
# %%
import tensorflow as tf
x = tf.keras.Input(batch_shape=(4, 10))
print(x.shape)
