# a factor that raises the rate
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
plateau = tf.keras.callbacks.ReduceLROnPlateau(monitor="loss", factor=2.0, patience=1)
