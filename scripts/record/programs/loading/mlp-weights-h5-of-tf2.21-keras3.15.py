# mlp.weights.h5 that was written with tf2.21-keras3.15
# files: tf2.21-keras3.15/writers-models/mlp.weights.h5
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-old", "tfkeras<3.15": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(3,)), tf.keras.layers.Dense(2, activation='softmax')])
model.load_weights('mlp.weights.h5')
