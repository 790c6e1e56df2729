# a TFLite interpreter is given float64
# environments: tf2.[3-9]* tf2.1* tf2.2[01]*
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

@tf.function(input_signature=[tf.TensorSpec((1, 4), tf.float32)])
def double(x):
    return 2. * x
content = tf.lite.TFLiteConverter.from_concrete_functions([double.get_concrete_function()]).convert()
# %%
interpreter = tf.lite.Interpreter(model_content=content)
interpreter.allocate_tensors()
# %%
interpreter.set_tensor(interpreter.get_input_details()[0]['index'], np.random.rand(1, 4))
interpreter.invoke()
