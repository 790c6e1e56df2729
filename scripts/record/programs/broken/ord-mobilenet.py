# features of a small network for pictures
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.applications.mobilenet_v2 import MobileNetV2, preprocess_input

backbone = MobileNetV2(weights=None, include_top=False, input_shape=(96, 96, 3), alpha=0.35, pooling='avg')
backbone.trainable = False
# %%
pictures = preprocess_input(np.random.randint(0, 256, (2, 96, 96, 3)).astype('float32'))
print(backbone.predict(pictures, verbose=0).shape)
