# image helpers by their newer home
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import numpy as np
import tensorflow as tf
arr = np.random.randint(0, 255, (8, 8, 3)).astype('float32')
img = tf.keras.utils.array_to_img(arr)
img.save('one.png')
again = tf.keras.utils.img_to_array(tf.keras.utils.load_img('one.png', target_size=(4, 4)))
print(again.shape)
