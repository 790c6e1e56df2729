# optimizers.Lion: from 2.13
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "*": "?import-moved keras too-old"}
# %%
from tensorflow.keras.optimizers import Lion
