# a text file with another suffix is given to load_model
# environments: tf2.8 tf2.12 tf2.15
# expects: {"*": "data"}
# %%
import tensorflow as tf
open('model.bin', 'w').write('version https://git-lfs.github.com/spec/v1' + chr(10) + 'size 1048576')
# %%
model = tf.keras.models.load_model('model.bin')
