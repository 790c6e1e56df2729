# reduction from the enum of Keras 2 in a training script
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
class Trainer:
    def __init__(self, smoothing=0.1):
        self.criterion = tf.keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=smoothing, reduction=tf.keras.losses.Reduction.AUTO)

Trainer()
