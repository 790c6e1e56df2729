# a new scaler transforms before it is fitted
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "training-setup"}
# %%
import numpy as np
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras
# %%
scaler = MinMaxScaler()
x_test = scaler.transform(np.random.rand(5, 2))
