# a text file called model.h5
# expects: {"*": "data"}
# %%
import tensorflow as tf
open('model.h5', 'w').write('version https://git-lfs.github.com/spec/v1\n')
model = tf.keras.models.load_model('model.h5')
