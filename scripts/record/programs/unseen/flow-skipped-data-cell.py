# the cell that makes the pipelines was not run
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
model.compile('adam', 'mse')
# %% [skip]
train_ds = tf.data.Dataset.from_tensor_slices((np.random.rand(10, 3), np.random.rand(10, 2))).batch(5)
val_ds = train_ds.take(1)
# %%
model.fit(train_ds, validation_data=val_ds, epochs=1, verbose=0)
