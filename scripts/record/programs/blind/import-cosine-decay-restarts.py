# schedules.CosineDecayRestarts: experimental up to 2.3
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": null, "*": null}
# %%
from tensorflow.keras.optimizers.schedules import CosineDecayRestarts
from tensorflow.keras.optimizers import SGD
opt = SGD(CosineDecayRestarts(0.1, 100))
