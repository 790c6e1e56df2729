# lambda.h5 that was written with tf2.4
# files: tf2.4/writers-models/lambda.h5
# expects: {"tfkeras>=3.11": "?saved-model keras too-new", "python<3.8": "?saved-model python too-old", "*": "?saved-model python too-new"}
# %%
import tensorflow as tf
model = tf.keras.models.load_model('lambda.h5')
