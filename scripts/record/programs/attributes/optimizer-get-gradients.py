# optimizer.get_gradients in a custom function
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam()
print(opt.get_gradients)
