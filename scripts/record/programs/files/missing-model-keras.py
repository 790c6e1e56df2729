# load_model of a .keras file that is not there
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('checkpoints/best.keras')
