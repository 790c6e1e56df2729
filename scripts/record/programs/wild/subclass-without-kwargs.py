# Dense subclass that takes only units
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class NoisyDense(tf.keras.layers.Dense):
    def __init__(self, units, sigma):
        super().__init__(units)
        self.sigma = sigma

def stack(widths, **common):
    return tf.keras.Sequential([NoisyDense(w, 0.1, **common) for w in widths])

stack([8, 4], activation='relu')
