# a random crop is larger than its image
# expects: {"*": "shape"}
# %%
import tensorflow as tf
images = tf.random.uniform((4, 20, 20, 3))
ds = tf.data.Dataset.from_tensor_slices(images).map(lambda i: tf.image.random_crop(i, (24, 24, 3)))
# %%
for image in ds.batch(2):
    print(image.shape)
