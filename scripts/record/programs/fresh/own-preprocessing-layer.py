# subclass of the experimental PreprocessingLayer
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.3": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf

class Lower(tf.keras.layers.experimental.preprocessing.PreprocessingLayer):
    def call(self, inputs):
        return tf.strings.lower(inputs)

print(Lower()(tf.constant(['ABC'])))
