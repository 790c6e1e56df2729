# gradient for one kernel
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

layer = tf.keras.layers.Dense(1)
x = tf.ones((2, 3))
layer(x)
# %%
with tf.GradientTape(watch_accessed_variables=False) as tape:
    tape.watch(layer.kernel)
    y = layer(x)
print(tape.gradient(y, layer.kernel))
