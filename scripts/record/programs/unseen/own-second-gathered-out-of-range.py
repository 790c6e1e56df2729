# a row is gathered that is not there
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "data"}
# %%
import tensorflow as tf
# %%
embeddings = tf.random.normal((10, 4))
picked = tf.gather(embeddings, [2, 5, 10])
print(picked.numpy())
