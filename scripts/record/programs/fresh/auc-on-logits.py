# AUC of a model without sigmoid
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import numpy as np
import tensorflow as tf
METRICS = [tf.keras.metrics.AUC(name='auc', from_logits=True), tf.keras.metrics.AUC(name='prc', curve='PR', from_logits=True)]
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.compile('adam', tf.keras.losses.BinaryCrossentropy(from_logits=True), metrics=METRICS)
model.fit(np.random.rand(8, 4), np.array([0, 1] * 4), verbose=0)
