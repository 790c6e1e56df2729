# hub.KerasLayer in a tf.keras Sequential
# fresh: yes
# environments: tf2.21-hub tf2.15-hub
# expects: {"*": "?third-party tensorflow-hub too-old"}
# %%
import tensorflow as tf
import tensorflow_hub as hub
class Net(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
    def __call__(self, x):
        return x * 2
tf.saved_model.save(Net(), 'mod')
# %%
layer = hub.KerasLayer('mod', input_shape=(3,))
model = tf.keras.Sequential([layer, tf.keras.layers.Dense(1)])
