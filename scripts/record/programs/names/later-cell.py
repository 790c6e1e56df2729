# defined only in a later cell
# expects: {"*": "undefined-name"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
history = build_model().fit([1], [1])
# %% [skip]
def build_model():
    return tf.keras.Sequential()
