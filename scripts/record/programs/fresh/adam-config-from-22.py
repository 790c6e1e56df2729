# adam.pkl that the topic's writer left in tf2.2
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.2/fresh-writes-zoo/adam.pkl
# expects: {"tf<2.6,tfkeras<2.2": "?optimizer-state tensorflow too-old", "tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "tfkeras<2.2": "?optimizer-state keras too-old", "*": "?optimizer-state keras too-new"}
# %%
import pickle
import tensorflow as tf
config = pickle.load(open('adam.pkl', 'rb'))
opt = tf.keras.optimizers.Adam(**config)
