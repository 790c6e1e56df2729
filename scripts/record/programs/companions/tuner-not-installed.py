# keras-tuner is not installed
# expects: {"*": "missing-module"}
# environments: tf2.15
# %%
import keras_tuner
