# no Flatten before Dense
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Conv2D, Dense
x = np.random.rand(8, 12, 12, 1); y = tf.keras.utils.to_categorical(np.arange(8) % 4, 4)
# %%
model = tf.keras.Sequential([Conv2D(4, 3, input_shape=(12, 12, 1)), Dense(4, activation='softmax')])
model.compile('adam', 'categorical_crossentropy')
model.fit(x, y)
