# the best weights are kept while training, then read
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

x, y = np.random.rand(40, 5), np.random.rand(40)
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(5,)), tf.keras.layers.Dense(1)])
model.compile('adam', 'mae')
best = tf.keras.callbacks.ModelCheckpoint('best.weights.h5', save_best_only=True, save_weights_only=True, monitor='val_loss')
# %%
model.fit(x, y, validation_split=0.2, epochs=2, callbacks=[best], verbose=0)
# %%
model.load_weights('best.weights.h5')
print(model.evaluate(x, y, verbose=0))
