# fewer rows than the window is long
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow.keras.layers import LSTM
test = np.random.rand(20, 1)
X_test = np.array([test[i - 60:i, 0] for i in range(60, len(test))])
# %%
X_test = np.reshape(X_test, (X_test.shape[0], X_test.shape[1], 1))
