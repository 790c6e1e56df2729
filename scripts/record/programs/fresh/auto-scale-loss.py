# compile options of Keras 3 in a shared helper
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
COMPILE = dict(optimizer='adam', loss='mse', jit_compile=False, auto_scale_loss=True)
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile(**COMPILE)
