# TimeseriesGenerator by import
# expects: {"legacy": null, "tf<2.6": null, "*": "?import-moved keras too-new"}
# %%
import numpy as np
from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
data = np.arange(20).reshape(-1, 1)
gen = TimeseriesGenerator(data, data, length=4, batch_size=2)
print(len(gen))
