# gradient of a constant, applied
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
# %%
w = tf.Variable([[1.0], [2.0]])
opt = tf.keras.optimizers.SGD(0.1)
batch = tf.constant([[0.5, 0.25]])
# %%
with tf.GradientTape() as tape:
    frozen = tf.constant(w.numpy())
    loss = tf.reduce_mean(tf.matmul(batch, frozen))
grads = tape.gradient(loss, [w])
opt.apply_gradients(zip(grads, [w]))
