# combined loss that uses tf.keras.losses.mean_squared_error
# expects: {"tfkeras>=3.3": "attribute-removed keras too-new", "tfkeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class SuperResolution:
    def __init__(self):
        self.net = tf.keras.Sequential([tf.keras.layers.Conv2D(3, 3, padding='same', input_shape=(8, 8, 3))])

    def pixel_loss(self, hr, sr):
        return tf.reduce_mean(tf.keras.losses.mean_squared_error(hr, sr))

    def total_loss(self, hr, sr):
        return self.pixel_loss(hr, sr) + 1e-3 * tf.reduce_mean(tf.image.total_variation(sr))

    def compile(self):
        self.net.compile('adam', loss=self.total_loss)
# %%
sr = SuperResolution()
sr.compile()
x = np.random.rand(4, 8, 8, 3).astype('float32')
sr.net.fit(x, x, verbose=0)
