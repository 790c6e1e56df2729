# a loss by its long name after the module was imported
# environments: tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow.keras.losses as losses
print(losses.mean_squared_error([[1.]], [[2.]]))
