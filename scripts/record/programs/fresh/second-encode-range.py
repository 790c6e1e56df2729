# one-hot encoding of values beyond num_tokens
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.3": "?attribute-removed tensorflow too-old", "tf<2.6": "?attribute-removed tensorflow too-old", "*": "?data"}
# %%
import tensorflow as tf
enc = tf.keras.layers.CategoryEncoding(num_tokens=3, output_mode='one_hot')
print(enc(tf.constant([0, 2, 5])))
