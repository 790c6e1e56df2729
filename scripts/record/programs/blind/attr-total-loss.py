# model.total_loss of old Keras
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
grads = model.optimizer.get_gradients(model.total_loss, model.trainable_weights)
