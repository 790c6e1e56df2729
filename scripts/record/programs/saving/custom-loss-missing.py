# load_model without the custom loss
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
def rmse(a, b):
    return tf.sqrt(tf.reduce_mean((a - b) ** 2))
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
model.compile('adam', loss=rmse)
model.save('m.h5')
# %%
loaded = tf.keras.models.load_model('m.h5')
