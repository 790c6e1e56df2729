# a model goes to HDF5 and comes back
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow import keras

def build():
    m = keras.Sequential([keras.layers.Dense(6, activation='tanh', input_shape=(4,)), keras.layers.Dense(3, activation='softmax')])
    m.compile(optimizer='sgd', loss='sparse_categorical_crossentropy')
    return m

model = build()
model.fit(np.random.rand(30, 4), np.arange(30) % 3, epochs=1, verbose=0)
# %%
model.save('iris.h5')
# %%
again = keras.models.load_model('iris.h5', compile=False)
print(np.allclose(model.predict(np.ones((1, 4)), verbose=0), again.predict(np.ones((1, 4)), verbose=0)))
