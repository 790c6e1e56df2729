# keras_cv is not installed
# expects: {"*": "missing-module"}
# environments: tf2.21-keras3.15 tf2.15
# %%
import tensorflow as tf
import keras_cv
