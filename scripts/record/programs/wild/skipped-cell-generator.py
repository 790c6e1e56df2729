# the cell with the generators was not run
# expects: {"*": "cascade"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %% [skip]
train_ds = tf.data.Dataset.from_tensors((tf.ones((4, 2)), tf.ones((4, 1))))
# %%
history = model.fit(train_ds, epochs=2)
