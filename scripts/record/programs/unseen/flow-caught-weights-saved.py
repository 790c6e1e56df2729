# saving is tried and its error printed with the traceback module
# expects: {"tfkeras>=3": "?save-format keras too-new", "*": null}
# %%
import traceback
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(np.random.rand(8, 2), np.random.rand(8, 2), verbose=0)
# %%
try:
    model.save_weights('final_weights.h5')
    print('weights saved')
except Exception:
    print('could not save the weights:')
    traceback.print_exc()
