# a function of the notebook's own refuses an old name of a model
# expects: {"*": "user-code"}
# environments: tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf

def make(kind):
    if kind == 'small':
        raise ValueError('the kind "small" is no longer supported and has been removed, use "tiny"')
    return tf.keras.Sequential([tf.keras.layers.Dense(1)])

# %%
model = make('small')
