# a lambda in the .keras format needs safe_mode=False from 2.12
# expects: {"legacy": "?saved-model tf-keras too-new", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), tf.keras.layers.Lambda(lambda x: x + 1)])
model.save('m.keras')
# %%
loaded = tf.keras.models.load_model('m.keras')
