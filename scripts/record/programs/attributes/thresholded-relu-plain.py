# keras.layers.ThresholdedReLU
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.layers import ThresholdedReLU, Dense
act = ThresholdedReLU(theta=1.0)
