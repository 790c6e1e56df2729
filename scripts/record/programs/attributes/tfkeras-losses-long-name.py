# tf.keras.losses.mean_squared_error, absent in Keras 3.3 and later under tf.keras
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
mse = tf.keras.losses.mean_squared_error
print(mse([[1.0]], [[2.0]]))
