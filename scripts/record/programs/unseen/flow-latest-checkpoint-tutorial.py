# the save-and-load tutorial: cp.ckpt, latest_checkpoint, load into a fresh model
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import os
import numpy as np
import tensorflow as tf
from tensorflow import keras

def create_model():
    model = tf.keras.Sequential([keras.layers.Dense(16, activation='relu', input_shape=(20,)), keras.layers.Dropout(0.2), keras.layers.Dense(4)])
    model.compile(optimizer='adam', loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['accuracy'])
    return model

images, labels = np.random.rand(50, 20), np.random.randint(0, 4, 50)
# %%
checkpoint_path = 'training_1/cp.ckpt'
checkpoint_dir = os.path.dirname(checkpoint_path)
cp_callback = tf.keras.callbacks.ModelCheckpoint(filepath=checkpoint_path, save_weights_only=True, verbose=0)
create_model().fit(images, labels, epochs=2, validation_data=(images, labels), callbacks=[cp_callback], verbose=0)
# %%
latest = tf.train.latest_checkpoint(checkpoint_dir)
model = create_model()
model.load_weights(latest)
model.evaluate(images, labels, verbose=0)
