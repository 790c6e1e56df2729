# several losses in one import line, one of them newer
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": "?import-moved tf-keras too-old", "*": "?import-moved keras too-old"}
# %%
from tensorflow.keras.losses import BinaryCrossentropy, Huber, CategoricalFocalCrossentropy, LogCosh
loss_by_task = {'multi': CategoricalFocalCrossentropy(alpha=0.25, gamma=2.0), 'reg': Huber(), 'log': LogCosh()}
