# summary of a model that is not built
# expects: {"*": "?training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3)])
# %%
model.summary()
print(model.get_weights()[0].shape, model.weights)
