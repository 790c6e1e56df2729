# train_test_split was never imported
# expects: {"*": "undefined-name"}
# %%
import numpy as np
from tensorflow.keras.layers import Dense
# %%
X_train, X_test, y_train, y_test = train_test_split(np.zeros((4, 2)), np.zeros(4))
