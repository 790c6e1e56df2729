# the shape of the input as the configuration holds it
# environments: tf2.3 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.Input((3,)), tf.keras.layers.Dense(2)])
# %%
config = model.get_config()
print(config["layers"][0]["config"]["batch_input_shape"])
