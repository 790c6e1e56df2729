# a table with words
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({"a": [1, 2, 3], "b": ["x", "y", "z"]})
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
# %%
m.fit(df.values, np.zeros(3), verbose=0)
