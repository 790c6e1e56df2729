# evaluate's results by metrics_names
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "metric-names keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(4,))])
m.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
x, y = np.random.rand(20, 4), np.random.randint(0, 2, 20)
m.fit(x, y, epochs=1, verbose=0)
# %%
def evaluation(model, x, y):
    return dict(zip(model.metrics_names, model.evaluate(x, y, verbose=0)))

print('accuracy: %.2f' % evaluation(m, x, y)['accuracy'])
