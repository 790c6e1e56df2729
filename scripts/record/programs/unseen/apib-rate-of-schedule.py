# the rate right now
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras<3": "?optimizer-state keras too-old", "*": null}
# %%
import tensorflow as tf

steps = tf.keras.optimizers.schedules.PiecewiseConstantDecay([100, 200], [0.1, 0.01, 0.001])
opt = tf.keras.optimizers.SGD(learning_rate=steps)
# %%
print(opt.learning_rate.numpy())
