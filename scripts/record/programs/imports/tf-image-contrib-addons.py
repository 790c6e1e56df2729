# import tensorflow_addons, not installed
# expects: {"*": "missing-module"}
# environments: tf2.21-keras3.15 tf2.15 tf2.4
# %%
import tensorflow as tf
import tensorflow_addons as tfa
