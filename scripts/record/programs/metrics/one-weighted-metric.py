# one weighted metric without a list
# environments: tf2.9 tf2.15 tf2.18-keras3.8
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
model.compile("sgd", "mse", weighted_metrics=tf.keras.metrics.MeanAbsoluteError())
model.fit(tf.ones((4, 2)), tf.ones((4, 1)), verbose=0)
