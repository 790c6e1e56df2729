# a layer of hub on a saved module
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
# %%
inputs = tf.keras.Input((3,))
outputs = hub.KerasLayer('half', trainable=False)(inputs)
model = tf.keras.Model(inputs, outputs)
