# Keras layers in a tf.Graph with a session
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?eager-graph tensorflow too-new", "legacy": "?eager-graph tf-keras too-new", "*": "?eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow as tf
v1 = tf.compat.v1
g = tf.Graph()
with g.as_default():
    x = v1.placeholder(tf.float32, [None, 4], name='x')
    y = tf.keras.layers.Dense(2, name='out')(x)
    with v1.Session(graph=g) as sess:
        sess.run(v1.global_variables_initializer())
        print(sess.run(y, {x: np.ones((1, 4))}))
