# the rate as saved
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "optimizer-state tensorflow too-new", "*": "optimizer-state keras too-new"}
# %%
from tensorflow.keras.optimizers import Adam
opt = Adam(learning_rate=3e-4)
# %%
print("rate", opt.get_config()["lr"])
