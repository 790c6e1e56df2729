# a lambda as constraint of the critic
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
clip = lambda w: tf.clip_by_value(w, -0.01, 0.01)
critic = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_constraint=clip, input_shape=(3,))])
critic.compile('rmsprop', 'mse')
