# a dense head directly on feature maps
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
# %%
images = np.random.rand(24, 20, 20, 3).astype("float32")
labels = np.random.randint(0, 5, 24)
# %%
cnn = tf.keras.Sequential([
    layers.Conv2D(8, 3, activation="relu", input_shape=(20, 20, 3)),
    layers.MaxPooling2D(),
    layers.Dense(5, activation="softmax"),
])
cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
cnn.fit(images, labels, epochs=1, batch_size=8, verbose=0)
