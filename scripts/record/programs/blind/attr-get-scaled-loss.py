# LossScaleOptimizer.get_scaled_loss in a loop
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "tf<2.6": null, "legacy": null, "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
w = tf.Variable([1.0, 2.0])
opt = tf.keras.mixed_precision.LossScaleOptimizer(tf.keras.optimizers.SGD(0.1))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w * w)
    scaled = opt.get_scaled_loss(loss)
grads = opt.get_unscaled_gradients(tape.gradient(scaled, [w]))
