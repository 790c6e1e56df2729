# A name of ml_dtypes that older releases had, as TensorFlow 2.12 asks for it
# environments: tf2.14-mldtypes0.4 tf2.15 tf2.18* tf2.21-keras3.15
# expects: {"*": "?dependency ml-dtypes too-new"}
# %%
import tensorflow as tf
import ml_dtypes
small = ml_dtypes.float8_e4m3b11
