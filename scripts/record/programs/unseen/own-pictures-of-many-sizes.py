# pictures of several sizes are stacked
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
pictures = [np.zeros((h, 40, 3), "float32") for h in (40, 40, 52)]
batch = np.stack(pictures)
