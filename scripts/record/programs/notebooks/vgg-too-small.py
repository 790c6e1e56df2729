# pictures too small for the network
# expects: {"*": "shape"}
# %%
from tensorflow.keras.applications import InceptionV3
# %%
base = InceptionV3(weights=None, include_top=False, input_shape=(48, 48, 3))
