# SGD(use_ema=True)
# expects: {"tf<2.6": "?optimizer-state tensorflow too-old", "*": "?optimizer-state keras too-old"}
# %%
import tensorflow as tf
opt = tf.keras.optimizers.SGD(0.1, use_ema=True, ema_momentum=0.9)
