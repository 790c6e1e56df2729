# word vectors of another size than the layer
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
glove = np.random.rand(400, 50)
emb = tf.keras.layers.Embedding(400, 100, trainable=False)
emb.build((None,))
emb.set_weights([glove])
