# a session for a converter of long ago
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.save('m.h5')
# %%
converter = tf.lite.TFLiteConverter.from_keras_model_file('m.h5')
open('m.tflite', 'wb').write(converter.convert())
