# summary with the trainable column
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
base = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))], name='base')
full = tf.keras.Sequential([base, tf.keras.layers.Dense(1)])
base.trainable = False
full.summary(expand_nested=True, show_trainable=True)
