# one step by hand
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

w = tf.Variable(5.0)
opt = tf.keras.optimizers.SGD(0.1)
# %%
for _ in range(10):
    opt.minimize(lambda: (w - 2.0) ** 2, var_list=[w])
