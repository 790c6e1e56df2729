# the model was overwritten by what fit returns
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer='adam', loss='mse')
# %%
model = model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, verbose=0)
# %%
preds = model.predict(np.zeros((2, 2)))
