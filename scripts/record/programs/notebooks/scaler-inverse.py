# inverse_transform of one column with a scaler that saw three
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler
# %%
data = np.random.rand(50, 3)
scaler = MinMaxScaler()
scaled = scaler.fit_transform(data)
model = tf.keras.Sequential([tf.keras.layers.LSTM(4, input_shape=(5, 3)), tf.keras.layers.Dense(1)])
pred = model.predict(np.random.rand(6, 5, 3))
# %%
prices = scaler.inverse_transform(pred)
