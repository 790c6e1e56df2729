# a Python string method on a string tensor
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

def clean(text):
    return text.lower().strip()

lines = tf.data.Dataset.from_tensor_slices(['Hello World ', ' GOOD day'])
# %%
lines = lines.map(clean)
