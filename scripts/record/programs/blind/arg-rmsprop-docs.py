# the RMSprop call of old documentation
# expects: {"tf<2.6": null, "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
opt = keras.optimizers.RMSprop(lr=0.001, rho=0.9, epsilon=1e-6, decay=0.0)
model.compile(loss='mse', optimizer=opt)
