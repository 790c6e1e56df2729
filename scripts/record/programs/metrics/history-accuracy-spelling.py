# a curve is drawn from history['accuracy'] after metrics=['accuracy']
# expects: {"tf1.15": "metric-names tensorflow too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
net = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
net.compile(optimizer='sgd', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
training = net.fit(np.random.rand(24, 4), np.arange(24) % 3, validation_split=0.25, epochs=2, verbose=0)
# %%
best = max(training.history['accuracy'])
print('best', best)
