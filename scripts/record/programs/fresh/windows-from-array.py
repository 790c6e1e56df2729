# weather forecasting: helper imported from utils
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": "?import-moved tf-keras too-old", "*": "?import-moved keras too-old"}
# %%
import numpy as np
from tensorflow.keras.utils import timeseries_dataset_from_array as make_windows
data = np.arange(50, dtype='float32')
ds = make_windows(data=data, targets=data[10:], sequence_length=10, batch_size=4)
