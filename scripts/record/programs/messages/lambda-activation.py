# an activation that is a lambda, in the new format
# environments: tf2.12 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation=lambda x: x * 2., input_shape=(3,))])
model.save('m.keras')
# %%
restored = tf.keras.models.load_model('m.keras')
