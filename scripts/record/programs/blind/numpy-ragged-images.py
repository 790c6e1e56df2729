# images of unlike sizes into one array
# expects: {"numpy>=1.24": "numpy numpy too-new", "*": null}
# %%
import numpy as np
images = [np.zeros((8, 8, 3)), np.zeros((9, 8, 3))]
# %%
X = np.array([im.ravel() for im in images])
print(X.shape)
