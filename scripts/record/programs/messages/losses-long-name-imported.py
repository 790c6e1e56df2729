# the long name of a loss is imported from tf.keras.losses
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?import-moved keras too-new"}
# %%
from tensorflow.keras.losses import mean_squared_error
print(mean_squared_error([[1.]], [[2.]]))
