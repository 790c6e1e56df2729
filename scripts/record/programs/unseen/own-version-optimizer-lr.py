# the learning rate of a compiled model by its short name
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "optimizer-state keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile("adam", "mse")
print("rate", float(m.optimizer.lr))
