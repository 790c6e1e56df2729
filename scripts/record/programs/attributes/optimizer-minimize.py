# optimizer.minimize with a loss function
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
w = tf.Variable(5.0)
opt = tf.keras.optimizers.Adam(0.1)
loss = lambda: (w - 1.0) ** 2
for _ in range(3):
    opt.minimize(loss, var_list=[w])
