# EagerTensor and _EagerTensorBase from the private module
# environments: tf2.4 tf2.10 tf2.13 tf2.14 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
from tensorflow.python.framework.ops import EagerTensor, _EagerTensorBase
