# slots before the first step
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=2.11": "optimizer-state keras too-new", "*": null}
# %%
import tensorflow as tf

v = tf.Variable(tf.zeros(3))
opt = tf.keras.optimizers.RMSprop()
# %%
opt._create_all_weights([v])
