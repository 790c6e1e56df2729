# hub.KerasLayer over a module that was saved in this notebook
# environments: tf2.15-hub tf2.21-hub
# expects: {"tfkeras>=3": "third-party tensorflow-hub too-old", "*": null}
# %%
import tensorflow as tf
import tensorflow_hub as hub

class Encoder(tf.Module):
    def __init__(self):
        self.w = tf.Variable(tf.random.normal((6, 4)))
    @tf.function(input_signature=[tf.TensorSpec((None, 6), tf.float32)])
    def __call__(self, x):
        return tf.matmul(x, self.w)
tf.saved_model.save(Encoder(), 'encoder')
# %%
embed = hub.KerasLayer('encoder', input_shape=(6,), output_shape=[4], trainable=False)
model = tf.keras.Sequential([embed, tf.keras.layers.Dense(1)])
# %%
print(model(tf.random.normal((2, 6))))
