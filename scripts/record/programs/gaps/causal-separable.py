# a separable convolution that looks back only
# environments: tf2.4 tf2.10 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

# %%
x = tf.keras.layers.SeparableConv1D(4, 3, padding='causal')(np.zeros((2, 8, 3), 'float32'))
print(x.shape)
