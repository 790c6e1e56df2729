# optimizer.variables()
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam()
print(opt.variables())
