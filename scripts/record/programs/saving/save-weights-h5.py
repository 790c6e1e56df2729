# save_weights('w.h5')
# expects: {"*": "?save-format keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.save_weights('model_weights.h5')
