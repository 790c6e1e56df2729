# a model that no cell makes
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
x_test = np.zeros((2, 3))
# %%
predictions = model.predict(x_test)
