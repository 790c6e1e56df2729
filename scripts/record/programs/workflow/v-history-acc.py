# curves of accuracy by the short name
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tf<2.6": "metric-names tensorflow too-new", "*": "metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(2,))])
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
history = model.fit(np.random.rand(8, 2), np.arange(8) % 2, epochs=2, validation_split=0.25, verbose=0)
# %%
acc, val_acc = history.history['acc'], history.history['val_acc']
print(max(val_acc))
