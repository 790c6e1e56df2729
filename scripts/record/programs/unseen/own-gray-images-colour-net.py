# gray images in a net for colour images
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
# %%
scans = np.random.rand(12, 48, 48, 1)
diagnosis = np.random.randint(0, 2, 12)
# %%
net = keras.Sequential([layers.Conv2D(8, 3, input_shape=(48, 48, 3)), layers.GlobalMaxPooling2D(), layers.Dense(1, activation="sigmoid")])
net.compile("adam", "binary_crossentropy")
net.fit(scans, diagnosis, epochs=1, verbose=0)
