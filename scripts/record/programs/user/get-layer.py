# a layer that is not there
# expects: {"*": "training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,), name='d')])
# %%
model.get_layer('dense_7')
