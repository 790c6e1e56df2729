# Adam(decay=): refused by 2.11 to 2.15, ignored by Keras 3
# expects: {"*": "?optimizer-state keras too-new"}
# %%
from tensorflow import keras
INIT_LR, EPOCHS = 1e-3, 10
opt = keras.optimizers.Adam(learning_rate=INIT_LR, decay=INIT_LR / EPOCHS)
