# more epochs on the axis than the training had
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import matplotlib.pyplot as plt
from tensorflow import keras
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
model.compile(loss='mse', optimizer='sgd')
hist = model.fit(np.zeros((8, 2)), np.zeros(8), epochs=3, verbose=0)
# %%
epochs = range(1, 11)
loss = hist.history['loss']
plt.plot(epochs, loss, 'bo', label='Training loss')
