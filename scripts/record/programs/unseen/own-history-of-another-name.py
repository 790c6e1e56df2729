# a variable of another name than the one that was filled
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "undefined-name"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
run = m.fit(np.ones((4, 3)), np.ones(4), verbose=0)
# %%
print(training_log.history["loss"])
