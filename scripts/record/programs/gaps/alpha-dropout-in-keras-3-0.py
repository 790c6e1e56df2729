# a self-normalising network
# environments: tf2.4 tf2.15 tf2.16-keras3.0 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3.4": null, "tfkeras>=3": "?behaviour-changed keras too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers

# %%
model = tf.keras.Sequential([layers.Dense(4, activation='selu', kernel_initializer='lecun_normal'), layers.AlphaDropout(0.1)])
print(model(tf.ones((2, 3)), training=True).shape)
