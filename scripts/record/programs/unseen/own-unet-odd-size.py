# the two ways of a U-net do not meet
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Concatenate, Conv2D, MaxPooling2D, UpSampling2D
# %%
def unet(size):
    picture = Input((size, size, 1))
    c1 = Conv2D(8, 3, padding="same")(picture)
    c2 = Conv2D(16, 3, padding="same")(MaxPooling2D()(c1))
    c3 = Conv2D(32, 3, padding="same")(MaxPooling2D()(c2))
    u2 = Concatenate()([UpSampling2D()(c3), c2])
    u1 = Concatenate()([UpSampling2D()(Conv2D(16, 3, padding="same")(u2)), c1])
    return Model(picture, Conv2D(1, 1, activation="sigmoid")(u1))
# %%
segmenter = unet(90)
