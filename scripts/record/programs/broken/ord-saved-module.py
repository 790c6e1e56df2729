# a module is exported and served
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import tensorflow as tf

class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def double(self, x):
        return {'twice': x * 2.0}

tf.saved_model.save(Doubler(), 'doubler/1')
# %%
served = tf.saved_model.load('doubler/1')
print(served.double(tf.constant([1.0, 2.0])))
