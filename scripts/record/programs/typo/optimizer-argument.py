# an argument of Adam misspelt
# expects: {"*": "typo"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
tf.keras.optimizers.Adam(learning_rat=0.1)
