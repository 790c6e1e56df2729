# optimizer.lr = value
# expects: {"*": null}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam(0.1)
opt.learning_rate = 0.01
