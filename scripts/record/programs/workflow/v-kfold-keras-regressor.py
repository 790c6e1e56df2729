# a cross-validation with the wrapper of keras
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tf>=2.12": "import-moved keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.wrappers.scikit_learn import KerasRegressor
# %%
def build():
    m = Sequential([Dense(1, input_shape=(3,))])
    m.compile('adam', 'mse')
    return m
reg = KerasRegressor(build_fn=build, epochs=1, verbose=0)
reg.fit(np.random.rand(8, 3), np.random.rand(8))
