# the function that makes the model does not return it
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def create_model(units):
    model = tf.keras.Sequential([tf.keras.layers.Dense(units, input_shape=(5,)), tf.keras.layers.Dense(1)])
    model.compile('adam', 'mse')
# %%
model = create_model(8)
model.summary()
