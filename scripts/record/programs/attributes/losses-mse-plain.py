# keras.losses.mse short alias
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import keras
loss_fn = keras.losses.mse
