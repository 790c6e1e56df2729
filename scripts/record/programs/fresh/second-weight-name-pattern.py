# a regular expression over weight names
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import re
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,), name='fc1'), tf.keras.layers.Dense(1, name='fc2')])
kernels = {}
for w in m.weights:
    if 'kernel' in w.name:
        layer = re.match(r'(.+)/kernel:0', w.name).group(1)
        kernels[layer] = w.shape
