# an interpreter is given whole numbers
# environments: tf2.[3-9]* tf2.1* tf2.2[01]*
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
@tf.function(input_signature=[tf.TensorSpec((2, 3), tf.float32)])
def total(x):
    return tf.reduce_sum(x, axis=1)
blob = tf.lite.TFLiteConverter.from_concrete_functions([total.get_concrete_function()]).convert()
# %%
it = tf.lite.Interpreter(model_content=blob)
it.allocate_tensors()
it.set_tensor(it.get_input_details()[0]['index'], np.arange(6).reshape(2, 3))
