# layer.input_shape and output_shape
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(2)])
for layer in model.layers:
    print(layer.name, layer.output_shape)
