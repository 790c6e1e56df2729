# evaluate's list with metrics_names as keys
# expects: {"tfkeras>=3": "metric-names keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
x, y = np.zeros((8, 3)), np.zeros(8)
model.fit(x, y, verbose=0)
# %%
result = dict(zip(model.metrics_names, model.evaluate(x, y, verbose=0)))
print(result['accuracy'])
