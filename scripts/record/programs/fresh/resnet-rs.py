# ResNet-RS backbone of a chooser function
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<2.9": "?attribute-removed keras too-old", "legacy": null, "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf

def backbone(name, shape):
    fn = getattr(tf.keras.applications, name)
    return fn(include_top=False, weights=None, input_shape=shape)
# %%
base = backbone('ResNetRS50', (64, 64, 3))
