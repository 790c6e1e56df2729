# a date column left among the features
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense

sales = pd.DataFrame({
    'day': pd.date_range('2021-01-01', periods=90),
    'stores': np.arange(90) % 7,
    'promo': (np.arange(90) % 5 == 0).astype(int),
    'units': np.random.rand(90) * 40,
})
# %%
target = sales.pop('units').values
features = sales.values
reg = Sequential([Dense(8, activation='relu', input_shape=(3,)), Dense(1)])
reg.compile('adam', 'mse')
reg.fit(features, target, epochs=1, verbose=0)
