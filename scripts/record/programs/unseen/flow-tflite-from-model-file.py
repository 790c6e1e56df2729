# an .h5 model goes to TFLite by from_keras_model_file
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(3,)), tf.keras.layers.Dense(2)])
model.save('edge.h5')
# %%
converter = tf.lite.TFLiteConverter.from_keras_model_file('edge.h5')
converter.optimizations = [tf.lite.Optimize.DEFAULT]
# %%
open('edge.tflite', 'wb').write(converter.convert())
