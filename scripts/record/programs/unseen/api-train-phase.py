# noise in training only
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
from tensorflow.keras import backend as K
x = K.ones((2, 3))
# %%
y = K.in_train_phase(x + 1.0, x, training=False)
