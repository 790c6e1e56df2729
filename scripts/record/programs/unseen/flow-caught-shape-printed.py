# a failed training is printed and the notebook goes on
# expects: {"*": "?shape"}
# %%
import traceback
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Conv1D(4, 3, input_shape=(20, 1)), tf.keras.layers.GlobalMaxPooling1D(), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
for columns in (1, 2):
    try:
        model.fit(np.random.rand(8, 20, columns), np.random.rand(8), verbose=0)
        print(columns, 'done')
    except Exception:
        traceback.print_exc()
