# np used without an import anywhere
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
model.predict(np.zeros((1, 2)))
