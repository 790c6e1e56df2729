# a checkpoint file per epoch with the validation loss in its name
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.callbacks import ModelCheckpoint, EarlyStopping
# %%
inp = tf.keras.Input(shape=(10,))
h = tf.keras.layers.Dense(6, activation='tanh')(inp)
out = tf.keras.layers.Dense(1, activation='sigmoid')(h)
clf = tf.keras.Model(inp, out)
clf.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
# %%
X = np.random.normal(size=(80, 10)); y = (X[:, 0] > 0).astype(int)
keep = ModelCheckpoint('weights.{epoch:02d}-{val_loss:.2f}.hdf5', monitor='val_loss', save_best_only=True, verbose=0)
stop = EarlyStopping(patience=2)
clf.fit(X, y, validation_split=0.25, epochs=3, callbacks=[keep, stop], verbose=0)
