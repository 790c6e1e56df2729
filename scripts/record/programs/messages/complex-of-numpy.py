# np.complex in a notebook
# environments: tf2.4 tf2.15 tf2.21-keras3.15
# expects: {"numpy<1.24": null, "*": "numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
signal = np.zeros(8, dtype=np.complex)
print(tf.signal.fft(tf.constant(signal)))
