# layers from tensorflow.python.keras in a tf.keras model
# expects: {"tf<2.6": null, "*": "?mixed-keras keras mixed"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.python.keras.layers import Dropout
# %%
def build(n):
    m = Sequential()
    m.add(Dense(n, activation='relu', input_shape=(4,)))
    m.add(Dropout(0.3))
    m.add(Dense(1))
    return m

m = build(8)
m.compile('adam', 'mse')
m.fit(np.ones((4, 4)), np.ones((4, 1)), verbose=0)
