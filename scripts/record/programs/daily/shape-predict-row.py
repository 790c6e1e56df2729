# one row of a table given to predict
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow import keras

df = pd.DataFrame(np.random.rand(120, 5), columns=['crim', 'rm', 'age', 'tax', 'price'])
X, y = df.drop('price', axis=1), df['price']
# %%
model = keras.Sequential([
    keras.layers.Dense(8, activation='relu', input_shape=(X.shape[1],)),
    keras.layers.Dense(1),
])
model.compile(optimizer='adam', loss='mse')
model.fit(X.values, y.values, epochs=1, verbose=0)
# %%
def predict_price(row):
    features = np.asarray(row)
    return model.predict(features)[0][0]

# %%
print('estimate', predict_price(X.iloc[3]))
