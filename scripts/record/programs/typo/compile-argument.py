# compile(metric=)
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer='adam', loss='mse', metric=['mae'])
