# a folder of texts
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf

# %%
ds = tf.keras.preprocessing.text_dataset_from_directory("aclImdb/train", batch_size=8)
