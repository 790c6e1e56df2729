# uses the model whose weights could not be loaded
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
def restored(path):
    m = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
    m.load_weights(path)
    return m
# %% [raises]
student = restored('runs/best.h5')
# %%
student.predict(np.ones((1, 3)))
