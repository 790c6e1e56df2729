# scores[model.metrics_names.index('accuracy')]
# expects: {"*": "?metric-names keras too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, activation='softmax', input_shape=(3,))])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
scores = model.evaluate(np.random.rand(8, 3), np.random.randint(0, 2, 8), verbose=0)
print(scores[model.metrics_names.index('accuracy')])
