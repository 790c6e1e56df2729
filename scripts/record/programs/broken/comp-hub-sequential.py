# hub as the first part of a Sequential
# environments: tf2.18-hub0.12
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import tensorflow_hub as hub

class Half(tf.train.Checkpoint):
    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
    def __call__(self, x):
        return x * 0.5

tf.saved_model.save(Half(), 'half')
model = tf.keras.Sequential([hub.KerasLayer('half', input_shape=[3]), tf.keras.layers.Dense(1)])
