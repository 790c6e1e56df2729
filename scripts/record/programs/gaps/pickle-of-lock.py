# an object of the user's that holds a lock is written with pickle beside a model
# environments: tf2.3 tf2.6 tf2.15
# expects: {"*": "user-code"}
# %%
import pickle
import threading
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])

class Reader:
    def __init__(self, rows):
        self.rows = rows
        self.lock = threading.RLock()

reader = Reader([1, 2])
# %%
blob = pickle.dumps(reader)
