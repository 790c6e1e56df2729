# a name that was never defined
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
# %%
model.fit(X_train, y_train, epochs=3)
