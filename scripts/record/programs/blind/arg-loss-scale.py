# LossScaleOptimizer(loss_scale='dynamic') of the experimental interface
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.SGD(0.01)
opt = tf.keras.mixed_precision.LossScaleOptimizer(opt, loss_scale='dynamic')
