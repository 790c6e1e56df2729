# the best model is read under another name than it was written
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile('adam', 'mse')
m.fit(np.random.rand(9, 3), np.random.rand(9), verbose=0)
m.save('best_model.h5')
# %%
best = tf.keras.models.load_model('models/best-model.h5')
best.evaluate(np.random.rand(3, 3), np.random.rand(3))
