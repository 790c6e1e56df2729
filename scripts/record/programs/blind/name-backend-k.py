# K without an import
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
def rmse(y_true, y_pred):
    return K.sqrt(K.mean(K.square(y_pred - y_true)))
# %%
rmse(tf.constant([1.0]), tf.constant([2.0]))
