# ProgbarLogger that counts samples
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
callback = tf.keras.callbacks.ProgbarLogger(count_mode='steps')
