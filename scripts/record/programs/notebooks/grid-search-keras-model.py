# a Keras model is no estimator of scikit-learn
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import numpy as np
from tensorflow import keras
from sklearn.model_selection import GridSearchCV
# %%
def create_model():
    model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
    model.compile(loss='mse', optimizer='adam')
    return model
# %%
grid = GridSearchCV(create_model(), {'batch_size': [4, 8]}, cv=2)
grid.fit(np.random.rand(8, 2), np.zeros(8))
