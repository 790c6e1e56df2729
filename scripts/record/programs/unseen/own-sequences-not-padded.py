# sequences of several lengths become an array
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow.keras import layers, models
# %%
sentences = [[4, 8, 2], [7, 1], [3, 3, 9, 5]]
model = models.Sequential([layers.Embedding(10, 4), layers.GlobalAveragePooling1D(), layers.Dense(1)])
# %%
ids = np.array(sentences, dtype="int32")
model.predict(ids)
