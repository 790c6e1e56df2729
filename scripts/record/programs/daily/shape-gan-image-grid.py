# generated images reshaped for plotting with the size of another dataset
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

generator = tf.keras.Sequential([tf.keras.layers.Dense(28 * 28, activation='tanh', input_shape=(16,))])

def sample_images(epoch, rows=4, cols=4, size=32):
    noise = np.random.normal(0, 1, (rows * cols, 16))
    fake = generator.predict(noise)
    fake = 0.5 * fake + 0.5
    return fake.reshape(rows * cols, size, size)

# %%
grid = sample_images(0)
