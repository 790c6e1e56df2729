# mobile.config.json that the topic's writer left in tf2.21-keras3.15
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.21-keras3.15/fresh-writes-zoo/mobile.config.json
# expects: {"tf<2.6,tfkeras<3.15": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.15": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import json
import tensorflow as tf
config = json.load(open('mobile.config.json'))
base = tf.keras.Model.from_config(config)
