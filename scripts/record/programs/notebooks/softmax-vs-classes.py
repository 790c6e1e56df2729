# ten classes, five output units
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import to_categorical
y = to_categorical(np.random.randint(0, 10, 20), 10)
X = np.random.rand(20, 6)
# %%
model = tf.keras.models.Sequential([
    tf.keras.layers.Dense(8, activation='relu', input_shape=(6,)),
    tf.keras.layers.Dense(5, activation='softmax')
])
model.compile(loss='categorical_crossentropy', optimizer='rmsprop', metrics=['acc'])
model.fit(X, y, epochs=2, batch_size=4)
