# an argument of a callback with a wrong letter
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
from tensorflow.keras.callbacks import EarlyStopping
# %%
stopper = EarlyStopping(monitor="val_loss", patiance=5, restore_best_weights=True)
