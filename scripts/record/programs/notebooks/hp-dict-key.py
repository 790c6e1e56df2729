# a setting that the dictionary does not have
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
config = {'units': 16, 'epochs': 3}
# %%
layer = tf.keras.layers.Dense(config['units'], activation=config['activation'])
