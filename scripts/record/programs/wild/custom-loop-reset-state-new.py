# the same loop in the new spelling
# expects: {"tf<2.5": "attribute-removed tensorflow too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
train_loss = tf.keras.metrics.Mean()
val_acc = tf.keras.metrics.BinaryAccuracy()

def start_epoch(metrics):
    """Called before each epoch."""
    [metric.reset_state() for metric in metrics]

def train(epochs):
    for epoch in range(epochs):
        start_epoch([train_loss, val_acc])
        train_loss(0.3)
        val_acc(np.ones((2, 1)), np.ones((2, 1)))
        print(epoch, float(train_loss.result()), float(val_acc.result()))
# %%
train(2)
