# an optimizer's name misspelt
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
model.compile(optimizer='adm', loss='mse')
