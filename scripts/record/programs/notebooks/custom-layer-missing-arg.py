# a layer of one's own without its argument
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class PatchEncoder(tf.keras.layers.Layer):
    def __init__(self, num_patches, dim):
        super().__init__()
        self.proj = tf.keras.layers.Dense(dim)
        self.num_patches = num_patches
# %%
encoder = PatchEncoder(16)
