# the History object is indexed
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1, input_shape=(2,))])
model.compile(optimizer='adam', loss='mse')
# %%
history = model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, verbose=0)
# %%
print(history['loss'])
