# metric.reset_states
# expects: {"legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
train_loss = tf.keras.metrics.Mean(name='train_loss')
train_loss(3.0)
# %%
train_loss.reset_states()
