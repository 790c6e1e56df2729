# tf.gfile
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
with tf.gfile.GFile('labels.txt', 'w') as f:
    f.write('a')
