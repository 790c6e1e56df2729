# grayscale images without the channel axis
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
x_train = np.random.rand(10, 28, 28).astype('float32')
y_train = np.random.randint(0, 10, 10)
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, activation='relu', input_shape=(28, 28, 3)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(10, activation='softmax')])
model.compile('adam', 'sparse_categorical_crossentropy')
# %%
model.fit(x_train[..., None], y_train, verbose=0)
