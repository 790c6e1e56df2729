# name of the output node
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": "?kerastensor keras too-new", "tf<2.4": null}
# %%
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,), name="scores")])
# %%
print([t.op.name for t in model.outputs])
