# a variable is fitted with optimizer.minimize and a closure
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
x = tf.constant([0., 1., 2., 3.]); y = 3. * x + 2.
w, b = tf.Variable(0.), tf.Variable(0.)
def loss():
    return tf.reduce_mean((w * x + b - y) ** 2)
# %%
opt = tf.keras.optimizers.SGD(learning_rate=0.05)
for step in range(20):
    opt.minimize(loss, var_list=[w, b])
print(float(w), float(b))
