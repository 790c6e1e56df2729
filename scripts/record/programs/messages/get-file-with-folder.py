# get_file with a path as the file name
# environments: tf2.4 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?argument-changed keras too-new"}
# %%
import os
import tensorflow as tf
open('words.txt', 'w').write('one two')
path = tf.keras.utils.get_file(os.path.abspath('cache/words.txt') if os.makedirs('cache', exist_ok=True) is None else '', 'file://' + os.path.abspath('words.txt'))
print(path)
