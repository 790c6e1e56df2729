# compile(optimizer, loss, metrics) by position
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
m.compile('adam', 'categorical_crossentropy', ['accuracy'])
m.fit(np.random.rand(6, 4), np.eye(3)[[0, 1, 2, 0, 1, 2]], verbose=0)
