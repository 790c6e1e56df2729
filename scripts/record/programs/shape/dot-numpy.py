# np.dot with wrong sizes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
# %%
w = np.ones((3, 4)); x = np.ones((5, 6))
z = np.dot(w, x) + 1
