# save(..., save_format='h5') to a name without suffix
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import *
from tensorflow.keras.models import Model, load_model
# %%
i = Input((12, 3))
x = GRU(5)(i)
o = Dense(1)(x)
m = Model(i, o)
m.compile(loss='mse', optimizer='adam')
m.fit(np.random.rand(16, 12, 3), np.random.rand(16), verbose=0)
# %%
m.save('gru_model', save_format='h5')
print(load_model('gru_model').summary())
