# TensorFlow's NumPy by its module name
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?import-moved tensorflow too-old"}
# %%
import tensorflow.experimental.numpy as tnp
a = tnp.ones([2, 3], dtype=tnp.float32)
print(tnp.sum(a))
