# mixed precision by hand
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

opt = tf.keras.mixed_precision.LossScaleOptimizer(tf.keras.optimizers.SGD(0.1))
v = tf.Variable(1.0)
# %%
with tf.GradientTape() as tape:
    loss = opt.get_scaled_loss(v * v)
