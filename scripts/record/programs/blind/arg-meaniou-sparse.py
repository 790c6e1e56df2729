# MeanIoU(sparse_y_pred=): since 2.10 or 2.11
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
m = tf.keras.metrics.MeanIoU(num_classes=3, sparse_y_pred=False)
