# keras.utils.PyDataset: from 3.0
# expects: {"*": "?attribute-removed keras too-old"}
# %%
import keras
class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 1
