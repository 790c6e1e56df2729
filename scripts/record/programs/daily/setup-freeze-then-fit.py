# the model was built anew after compile
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

def build(base_trainable):
    inputs = layers.Input((16, 16, 3))
    base = layers.Conv2D(4, 3, trainable=base_trainable)
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return tf.keras.Model(inputs, layers.Dense(1, activation='sigmoid')(x))

x, y = np.random.rand(8, 16, 16, 3), np.zeros(8)
model = build(False)
model.compile('adam', 'binary_crossentropy')
model.fit(x, y, verbose=0)
# %%
model = build(True)
history_fine = model.fit(x, y, epochs=1, verbose=0)
