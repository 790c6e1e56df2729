# a saved graph as a layer
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<3": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf
class Doubler(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def serve(self, x):
        return {"y": 2.0 * x}
d = Doubler()
tf.saved_model.save(d, "doubler", signatures={"serving_default": d.serve})
# %%
layer = tf.keras.layers.TFSMLayer("doubler", call_endpoint="serving_default")
