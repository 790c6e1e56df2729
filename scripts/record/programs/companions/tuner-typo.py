# a tuner of keras-tuner, misspelt
# expects: {"*": "typo"}
# environments: tf2.9
# requires: keras-tuner==1.1.3
# %%
import keras_tuner as kt
# %%
tuner = kt.RandomSerach(lambda hp: None, objective='val_loss', max_trials=2)
