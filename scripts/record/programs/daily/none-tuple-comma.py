# a trailing comma made a tuple
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

images = np.random.randint(0, 255, (50, 12, 12)).astype('uint8')
x_train = images.astype('float32') / 255.0,
y_train = np.arange(50) % 10
# %%
def make_cnn(sample):
    return tf.keras.Sequential([
        tf.keras.layers.Reshape((12, 12, 1), input_shape=sample.shape[1:]),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(10, activation='softmax'),
    ])

model = make_cnn(x_train)
