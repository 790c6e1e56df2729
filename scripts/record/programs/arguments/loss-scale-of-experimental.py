# the scale as the first LossScaleOptimizer took it
# environments: tf2.6 tf2.9 tf2.15
# expects: {"*": "optimizer-state keras too-new"}
# %%
import tensorflow as tf
# %%
opt = tf.keras.mixed_precision.LossScaleOptimizer(tf.keras.optimizers.SGD(0.1), loss_scale="dynamic")
