# the result of predict is indexed with a second axis that it does not have
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
p = model.predict(np.zeros((3, 2)))
print(p[0][1])
