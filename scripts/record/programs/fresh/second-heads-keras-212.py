# heads.keras of tf2.12
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.12/fresh-writes-zoo/heads.keras
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.12": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
heads = tf.keras.models.load_model('heads.keras')
