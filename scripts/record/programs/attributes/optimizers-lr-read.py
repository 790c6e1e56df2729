# model.optimizer.lr
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile(loss='mse', optimizer='adam')
# %%
print(tf.keras.backend.get_value(model.optimizer.lr))
