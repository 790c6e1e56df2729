# load_weights from the latest TF checkpoint
# expects: {"*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
ck = tf.train.Checkpoint(model=model)
path = ck.save('training/ck')
# %%
model.load_weights(path)
