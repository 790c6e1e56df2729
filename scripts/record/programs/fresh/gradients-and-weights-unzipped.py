# apply_gradients without zip
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
w = tf.Variable([1., 2.])
b = tf.Variable(0.5)
opt = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w * w) + b
grads = tape.gradient(loss, [w, b])
opt.apply_gradients(grads)
