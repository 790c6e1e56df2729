# the same form, the user's own function refuses the keyword
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
def make_model(units, activation):
    return tf.keras.Sequential([tf.keras.layers.Dense(units, activation=activation)])

params = {'units': 4, 'activation': 'relu', 'dropout': 0.1}
make_model(**params)
