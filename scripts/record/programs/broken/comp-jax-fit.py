# a model in Keras 3 on jax
# environments: keras3.15-jax0.4
# expects: {"*": "fault"}
# %%
import keras
from keras import layers, ops
import numpy as np

inputs = keras.Input((5,))
outputs = layers.Dense(1)(layers.LayerNormalization()(inputs))
model = keras.Model(inputs, outputs)
model.compile(optimizer='adam', loss='mse')
# %%
model.fit(np.random.rand(16, 5), np.random.rand(16, 1), epochs=1, verbose=0)
print(ops.mean(ops.ones((2, 2))))
