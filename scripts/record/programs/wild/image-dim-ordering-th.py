# Theano order of dimensions
# expects: {"keras<2.3": null, "*": "attribute-removed keras too-new"}
# %%
import numpy as np
from keras import backend as K
from keras.models import Sequential
# %%
K.set_image_dim_ordering('th')
np.random.seed(7)
