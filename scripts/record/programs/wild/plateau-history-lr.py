# learning rate read back from the history after ReduceLROnPlateau
# expects: {"tfkeras>=3": "metric-names keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.callbacks import ReduceLROnPlateau, EarlyStopping
# %%
model = Sequential([Dense(4, activation='relu', input_shape=(5,)), Dense(1)])
model.compile(optimizer='adam', loss='mae')
cbs = [ReduceLROnPlateau(monitor='loss', factor=0.5, patience=1), EarlyStopping(monitor='loss', patience=3)]
history = model.fit(np.random.rand(12, 5), np.random.rand(12), epochs=2, callbacks=cbs, verbose=0)
# %%
lrs = history.history['lr']
print(min(lrs), max(lrs))
