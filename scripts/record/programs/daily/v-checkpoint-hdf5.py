# weights written at each epoch under an old file name
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "save-format keras too-new", "*": null}
# %%
import os
import numpy as np
import tensorflow as tf

def checkpoints(folder='ckpt'):
    os.makedirs(folder, exist_ok=True)
    pattern = os.path.join(folder, 'weights-{epoch:02d}-{loss:.3f}.hdf5')
    return tf.keras.callbacks.ModelCheckpoint(pattern, monitor='loss', save_weights_only=True)

# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(np.random.rand(8, 2), np.random.rand(8), epochs=1, verbose=0, callbacks=[checkpoints()])
