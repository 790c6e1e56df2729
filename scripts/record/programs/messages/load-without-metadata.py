# a SavedModel that tf.saved_model.save wrote is read by load_model
# environments: tf2.4 tf2.10 tf2.12 tf2.15
# expects: {"*": "?training-setup"}
# %%
import tensorflow as tf
class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, x):
        return x * 2
tf.saved_model.save(Doubler(), 'exported')
# %%
model = tf.keras.models.load_model('exported')
