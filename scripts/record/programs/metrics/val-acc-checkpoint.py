# history.history['val_acc']
# expects: {"tf<2.6": "?metric-names tensorflow too-new", "legacy": "?metric-names tf-keras too-new", "*": "?metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(3,))])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
h = model.fit(np.random.rand(8, 3), np.random.randint(0, 2, 8), validation_split=0.5, verbose=0)
# %%
print(h.history['val_acc'][-1])
