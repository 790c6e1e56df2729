# apply_gradients(name=) in a train_step
# expects: {"tf<2.6": null, "legacy": null, "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
w = tf.Variable([1.0, 2.0])
opt = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w * w)
grads = tape.gradient(loss, [w])
opt.apply_gradients(zip(grads, [w]), name='train')
