# focal loss class with Reduction.AUTO
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class FocalLoss(tf.keras.losses.Loss):
    def __init__(self, gamma=2., alpha=0.25, reduction=tf.keras.losses.Reduction.AUTO, name='focal_loss'):
        super(FocalLoss, self).__init__(reduction=reduction, name=name)
        self.gamma = gamma
        self.alpha = alpha

    def call(self, y_true, y_pred):
        bce = tf.keras.backend.binary_crossentropy(tf.cast(y_true, y_pred.dtype), y_pred)
        return self.alpha * tf.pow(1. - tf.exp(-bce), self.gamma) * bce
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
net.compile('adam', loss=FocalLoss())
net.fit(np.random.rand(6, 3), np.ones((6, 1)), verbose=0)
