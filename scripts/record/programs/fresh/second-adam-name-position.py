# the optimizer's name as its sixth argument
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
g_opt = tf.keras.optimizers.Adam(2e-4, 0.5, 0.999, 1e-7, False, 'generator_adam')
