# a trained model becomes a TFLite file
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

class Affine(tf.Module):
    def __init__(self):
        self.w = tf.Variable(tf.random.normal([3, 2]))

    @tf.function(input_signature=[tf.TensorSpec([1, 3], tf.float32)])
    def __call__(self, x):
        return tf.matmul(x, self.w)

module = Affine()
# %%
converter = tf.lite.TFLiteConverter.from_concrete_functions([module.__call__.get_concrete_function()])
flat = converter.convert()
open('affine.tflite', 'wb').write(flat)
# %%
interpreter = tf.lite.Interpreter(model_path='affine.tflite')
interpreter.allocate_tensors()
interpreter.set_tensor(interpreter.get_input_details()[0]['index'], np.ones((1, 3), 'float32'))
interpreter.invoke()
