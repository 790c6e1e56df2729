# optimizer._decayed_lr(tf.float32) in an lr metric
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.Adam()
lr = opt._decayed_lr(tf.float32)
