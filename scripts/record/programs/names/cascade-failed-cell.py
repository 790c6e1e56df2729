# the cell that defines the model failed; the next one uses it
# expects: {"*": "cascade"}
# %% [raises]
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, input_shape=(3,)), layers.Densee(1)])
# %%
model.compile(optimizer='adam', loss='mse')
