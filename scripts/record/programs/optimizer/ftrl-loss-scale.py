# LossScaleOptimizer(opt, dynamic=True)
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.SGD(0.1)
opt = tf.keras.mixed_precision.LossScaleOptimizer(opt)
loss = opt.get_scaled_loss(tf.constant(1.0))
