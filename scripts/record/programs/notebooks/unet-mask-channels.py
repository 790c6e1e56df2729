# masks of three channels for one output channel
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
inp = layers.Input((16, 16, 3))
out = layers.Conv2D(2, 1, activation='softmax')(inp)
model = tf.keras.Model(inp, out)
model.compile('adam', 'categorical_crossentropy')
# %%
model.fit(np.zeros((2, 16, 16, 3)), np.zeros((2, 16, 16, 3)), epochs=1, verbose=0)
