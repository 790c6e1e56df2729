# weights kept small
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "attribute-removed tensorflow too-new", "*": "attribute-removed keras too-new"}
# %%
from tensorflow.keras import constraints
from tensorflow.keras.layers import Dense
# %%
layer = Dense(32, kernel_constraint=constraints.maxnorm(3))
