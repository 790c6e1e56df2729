# mlp_ckpt that was written with tf2.15
# files: tf2.15/writers-models/mlp_ckpt
# expects: {"tf<2.6,tfkeras<2.15": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.15": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(3,)), tf.keras.layers.Dense(2, activation='softmax')])
model.load_weights('mlp_ckpt/cp.ckpt')
