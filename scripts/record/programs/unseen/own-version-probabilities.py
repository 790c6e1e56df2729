# a method that models lost
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": null, "*": "attribute-removed keras too-new"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(3, activation="softmax", input_shape=(3,))])
p = m.predict_proba(np.ones((2, 3)))
