# a metric that is a list cannot be called
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

metrics = [tf.keras.metrics.MeanAbsoluteError()]
net = tf.keras.Sequential([tf.keras.layers.Dense(1)])
loss = tf.keras.losses.MeanSquaredError()

def validate(x, y):
    prediction = net(x)
    return loss(y, prediction).numpy(), metrics(y, prediction).numpy()
# %%
validate(np.random.rand(4, 2).astype('float32'), np.random.rand(4, 1).astype('float32'))
