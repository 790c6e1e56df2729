# Nadam with the default arguments of the Keras 1 documentation
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
opt = keras.optimizers.Nadam(learning_rate=0.002, beta_1=0.9, beta_2=0.999, schedule_decay=0.004)
model.compile(optimizer=opt, loss='mse')
model.fit(np.ones((8, 3)), np.ones((8, 1)), verbose=0)
