# colours as bytes
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"numpy>=2": "numpy numpy too-new", "*": null}
# %%
import numpy as np
# %%
white = np.uint8(-1)
mask = np.full((4, 4), white)
