# tf.keras.models.save_model to a folder
# expects: {"tf<2.6": "?save-format tensorflow too-new", "legacy": "?save-format tf-keras too-new", "*": "?save-format keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
tf.keras.models.save_model(model, 'model/1', overwrite=True, include_optimizer=True)
