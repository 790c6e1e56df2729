# a decorated step with a signature gets another shape
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf

class Scorer(tf.Module):
    def __init__(self):
        self.w = tf.Variable(tf.ones((4, 1)))

    @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32)])
    def __call__(self, x):
        return tf.matmul(x, self.w)

# %%
scorer = Scorer()
print(scorer(tf.ones((2, 5))))
