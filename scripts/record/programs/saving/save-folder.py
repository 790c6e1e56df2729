# model.save('folder')
# expects: {"*": "?save-format keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
# %%
model.save('saved_model/my_model')
