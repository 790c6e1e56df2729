# an initializer in full
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

# %%
init = tf.keras.initializers.VarianceScaling(scale=2.0, mode="fan_in", distribution="normal")
print(init(shape=(3, 3)))
