# tf.Keras with a capital letter
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf

def get_callbacks(patience):
    return [tf.Keras.callbacks.EarlyStopping(patience=patience)]

# %%
cbs = get_callbacks(3)
