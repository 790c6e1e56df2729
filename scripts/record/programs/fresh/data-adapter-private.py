# custom train_step that unpacks with data_adapter
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"pykeras<2.5": "?import-moved keras too-old", "*": "?import-moved keras too-new"}
# %%
import numpy as np
import keras
from keras.engine import data_adapter

class MyModel(keras.Sequential):
    def train_step(self, data):
        data = data_adapter.expand_1d(data)
        x, y, sample_weight = data_adapter.unpack_x_y_sample_weight(data)
        return super().train_step((x, y))
