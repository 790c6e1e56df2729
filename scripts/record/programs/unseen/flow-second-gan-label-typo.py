# a label smoothing helper is misspelt where it is called
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
def smooth_positive(y):
    return y - 0.3 + tf.random.uniform(tf.shape(y)) * 0.5
# %%
def discriminator_loss(real):
    return tf.keras.losses.binary_crossentropy(smooth_positve(tf.ones_like(real)), real)
# %%
discriminator_loss(tf.random.uniform((4, 1)))
