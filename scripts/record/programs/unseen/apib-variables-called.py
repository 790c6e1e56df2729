# state of the optimizer
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "optimizer-state keras too-new", "*": null}
# %%
import tensorflow as tf

opt = tf.keras.optimizers.Adam()
v = tf.Variable([1.0, 2.0])
opt.apply_gradients([(tf.constant([0.1, 0.1]), v)])
# %%
for slot in opt.variables():
    print(slot.name)
