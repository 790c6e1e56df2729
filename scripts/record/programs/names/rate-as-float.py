# the rate of a schedule as a float
# environments: tf2.6 tf2.9 tf2.15 tf2.18-keras3.8
# expects: {"tf<2.11": "optimizer-state keras too-old", "*": null}
# %%
import tensorflow as tf
schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.1, 100, 0.9)
opt = tf.keras.optimizers.SGD(schedule)
# %%
print("rate", float(opt.learning_rate))
