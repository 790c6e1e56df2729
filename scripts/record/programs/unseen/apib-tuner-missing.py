# a search of settings
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import kerastuner as kt
# %%
tuner = kt.RandomSearch(lambda hp: None, objective="val_loss", max_trials=1)
