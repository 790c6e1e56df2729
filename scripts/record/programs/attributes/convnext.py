# ConvNeXt: from 2.10
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "*": "?import-moved keras too-old"}
# %%
from tensorflow.keras.applications import ConvNeXtTiny
