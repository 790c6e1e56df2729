# tf.saved_model.save then tf.keras load_model
# expects: {"tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
tf.saved_model.save(model, 'exported')
# %%
loaded = tf.keras.models.load_model('exported')
