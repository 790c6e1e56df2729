# losses.CategoricalFocalCrossentropy: since 2.12 or 2.13
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": null, "*": "?import-moved keras too-old"}
# %%
from tensorflow.keras.losses import CategoricalFocalCrossentropy
loss = CategoricalFocalCrossentropy(alpha=0.25, gamma=2.0)
