# normalisation by groups
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "import-moved tensorflow too-old", "tfkeras<2.11": "?import-moved keras too-old", "*": null}
# %%
from tensorflow.keras.layers import Conv2D, GroupNormalization, Input
# %%
x = GroupNormalization(groups=4)(Conv2D(8, 3)(Input((12, 12, 3))))
