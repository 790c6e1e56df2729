# tf.keras while the backend is jax, not installed
# environments: tf2.21-keras3.15 tf2.17-keras3.6
# expects: {"*": "backend jax missing"}
# variables: KERAS_BACKEND=jax
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
