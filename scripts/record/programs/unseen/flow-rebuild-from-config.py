# a model is rebuilt with models.model_from_config from what get_config gave
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
source = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(6,)), tf.keras.layers.Dense(2)])
config = {'class_name': 'Sequential', 'config': source.get_config()}
# %%
copy = tf.keras.models.model_from_config(config)
copy.set_weights(source.get_weights())
