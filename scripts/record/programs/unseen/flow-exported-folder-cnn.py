# a small CNN is trained, exported as a folder and read back
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

x_train = np.random.rand(64, 16, 16, 1).astype('float32')
y_train = np.random.randint(0, 3, 64)
# %%
model = models.Sequential([
    layers.Conv2D(4, 3, activation='relu', input_shape=(16, 16, 1)),
    layers.MaxPooling2D(),
    layers.Flatten(),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=1, batch_size=16, verbose=0)
# %%
import os
export_dir = os.path.join('exported', 'cnn', '1')
model.save(export_dir)
# %%
again = models.load_model(export_dir)
print(again.predict(x_train[:2]).shape)
