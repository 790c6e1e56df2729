# val_accuracy without validation data
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(3,))])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
h = model.fit(np.random.rand(8, 3), np.random.randint(0, 2, 8), verbose=0)
# %%
val = h.history['val_accuracy']
