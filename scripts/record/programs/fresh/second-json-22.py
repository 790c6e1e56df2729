# architecture and weights of tf2.2
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.2/fresh-writes-zoo/mobile.json tf2.2/fresh-writes-zoo/mobile.weights.h5
# expects: {"tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
with open('mobile.json') as f:
    net = tf.keras.models.model_from_json(f.read())
net.load_weights('mobile.weights.h5')
