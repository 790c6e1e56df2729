# Reduction.SUM of the losses
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": null}
# %%
import tensorflow as tf
from tensorflow.keras import losses

bce = losses.BinaryCrossentropy(from_logits=True, reduction=losses.Reduction.SUM)

def discriminator_loss(real, fake):
    return bce(tf.ones_like(real), real) + bce(tf.zeros_like(fake), fake)

print(discriminator_loss(tf.zeros((2, 1)), tf.zeros((2, 1))))
