# brightness added to uint8 pixels
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"numpy<2": null, "*": "numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf

img = np.random.randint(0, 255, (8, 8, 3)).astype(np.uint8)

def brighten(image, by=300):
    return np.clip(image + by, 0, 255).astype('float32') / 255.0

x = tf.constant(brighten(img))
