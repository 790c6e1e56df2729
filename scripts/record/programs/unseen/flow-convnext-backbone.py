# ConvNeXt as a feature extractor
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.10": "attribute-removed keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
extractor = tf.keras.applications.ConvNeXtTiny(include_top=False, include_preprocessing=False, weights=None, input_shape=(32, 32, 3), pooling='avg')
# %%
print(extractor.predict(np.random.rand(1, 32, 32, 3)).shape)
