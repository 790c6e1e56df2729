# weights copied layer by layer into a network with other kernels
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Conv2D, Flatten, Dense

def net(kernel):
    return Sequential([
        Conv2D(6, kernel, activation='relu', input_shape=(16, 16, 1), name='features'),
        Flatten(),
        Dense(3, name='head'),
    ])

teacher, student = net(5), net(3)
# %%
def transfer_weights(src, dst):
    for a, b in zip(src.layers, dst.layers):
        b.set_weights(a.get_weights())

transfer_weights(teacher, student)
