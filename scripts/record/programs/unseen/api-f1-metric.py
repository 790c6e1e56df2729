# F1 while training
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<2.13": "?attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(3, activation="softmax", input_shape=(5,))])
# %%
model.compile("adam", "categorical_crossentropy", metrics=[tf.keras.metrics.F1Score(average="macro")])
