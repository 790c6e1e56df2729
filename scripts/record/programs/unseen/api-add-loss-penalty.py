# a penalty of the model's own weights
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

from tensorflow.keras import layers, Model, Input
i = Input((3,))
d = layers.Dense(2)
model = Model(i, d(i))
# %%
model.add_loss(lambda: 0.01 * tf.reduce_sum(d.kernel ** 2))
