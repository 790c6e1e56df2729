# two inputs in plain keras
# environments: faulty
# expects: {"no-keras,no-tf": "dependency keras missing", "*": "fault"}
# %%
import numpy as np
import keras
from keras import layers

price = keras.Input(shape=(1,), name='price')
words = keras.Input(shape=(12,), name='words')
merged = layers.concatenate([price, layers.Dense(8, activation='relu')(words)])
out = layers.Dense(1, name='sales')(merged)
model = keras.Model(inputs=[price, words], outputs=out)
model.summary()
# %%
model.compile(optimizer='adam', loss='mse')
model.fit([np.random.rand(20, 1), np.random.rand(20, 12)], np.random.rand(20, 1), epochs=1, verbose=0)
