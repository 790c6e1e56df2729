# Adam(learning_rate=) everywhere
# expects: {"*": null}
# %%
from tensorflow.keras.optimizers import Adam
opt = Adam(learning_rate=0.001)
