# np.stack of different shapes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
# %%
np.stack([np.zeros((2, 3)), np.zeros((3, 2))])
