# dilated convolutions by their Keras 1 names
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?import-moved tensorflow too-new", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
from tensorflow.keras.layers import Input, Activation, AtrousConvolution2D, Deconvolution2D
i = Input((32, 32, 3))
x = AtrousConvolution2D(8, 3, 3, atrous_rate=(2, 2))(i)
