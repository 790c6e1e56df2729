# save_model with SavedModel options
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.4": "?save-format tensorflow too-old", "tf<2.6": "?save-format tensorflow too-new", "legacy": "?save-format tf-keras too-new", "*": "?save-format keras too-new"}
# %%
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
tf.keras.models.save_model(m, 'served/1', save_traces=False)
