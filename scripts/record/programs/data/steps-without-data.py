# an empty tf.data pipeline
# expects: {"*": "data"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((tf.zeros((4, 2)), tf.zeros((4, 1)))).batch(8, drop_remainder=True)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(ds, verbose=0)
