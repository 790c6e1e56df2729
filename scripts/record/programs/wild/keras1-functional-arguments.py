# Keras 1 argument names of a functional model
# expects: {"tf<2": "?argument-changed tensorflow too-new", "legacy": "argument-changed tf-keras too-new", "tf<2.6": "argument-changed tensorflow too-new", "*": "argument-changed keras too-new"}
# %%
from tensorflow.keras.layers import Input, Dense, Dropout
from tensorflow.keras.models import Model
# %%
def autoencoder(dim, encoding_dim):
    input_img = Input(shape=(dim,))
    encoded = Dense(encoding_dim, activation='relu')(input_img)
    decoded = Dense(dim, activation='sigmoid')(encoded)
    return Model(input=input_img, output=decoded)
# %%
ae = autoencoder(20, 4)
