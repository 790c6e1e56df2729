# tf.keras.experimental.export_saved_model
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
tf.keras.experimental.export_saved_model(model, 'exported')
