# the warning that an interpreter will go, before a failure that has nothing to do with it
# environments: tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow import keras
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
content = tf.lite.TFLiteConverter.from_keras_model(model).convert()
interpreter = tf.lite.Interpreter(model_content=content)
interpreter.allocate_tensors()
details = interpreter.get_input_details()
interpreter.set_tensor(details[3]['index'], [[1., 2., 3.]])
