# validation_split with a dataset: never allowed
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((tf.zeros((4, 2)), tf.zeros((4, 1)))).batch(2)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(ds, validation_split=0.2, verbose=0)
