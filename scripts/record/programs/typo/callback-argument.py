# EarlyStopping(patiance=)
# expects: {"*": "typo"}
# %%
import tensorflow as tf
es = tf.keras.callbacks.EarlyStopping(monitor='val_loss', patiance=3)
