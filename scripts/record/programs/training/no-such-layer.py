# get_layer of a name that is not there
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,), name='first')])
model.get_layer('dense_5')
