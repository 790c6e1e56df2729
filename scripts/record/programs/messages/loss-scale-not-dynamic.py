# LossScaleOptimizer with a fixed scale, as it was written before Keras 3
# environments: tf2.6 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
inner = tf.keras.optimizers.SGD(0.1)
optimizer = tf.keras.mixed_precision.LossScaleOptimizer(inner, dynamic=False, initial_scale=1024)
