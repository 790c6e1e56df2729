# a schedule that gives a text
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
def schedule(epoch):
    return "0.01" if epoch < 2 else "0.001"

m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(np.ones((4, 3)), np.ones(4), callbacks=[keras.callbacks.LearningRateScheduler(schedule)], verbose=0)
