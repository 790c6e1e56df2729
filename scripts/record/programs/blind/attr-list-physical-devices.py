# tf.config.list_physical_devices: since 2.1
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf
print("Num GPUs Available: ", len(tf.config.list_physical_devices('GPU')))
