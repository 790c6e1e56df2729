# a web-service habit: the default graph is kept and entered for each prediction
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
graph = tf.get_default_graph()
# %%
def answer(row):
    with graph.as_default():
        return model.predict(np.array([row]))[0]
