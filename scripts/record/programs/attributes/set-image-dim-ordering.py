# K.set_image_dim_ordering of Keras 1
# expects: {"*": "?attribute-removed keras too-new"}
# %%
from keras import backend as K
K.set_image_dim_ordering('th')
