# model.save(path, save_format='tf')
# expects: {"tf<2.6": "?save-format tensorflow too-new", "legacy": "?save-format tf-keras too-new", "*": "?save-format keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.save('out', save_format='tf')
