# what the card can do
# environments: tf2.3 tf2.6 tf2.15 tf2.21-keras3.15
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf

# %%
for d in tf.config.list_physical_devices():
    print(d)
get = tf.config.experimental.get_device_details
