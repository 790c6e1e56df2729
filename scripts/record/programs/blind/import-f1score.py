# metrics.F1Score: since 2.13
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": null, "*": "?import-moved keras too-old"}
# %%
import tensorflow as tf
from tensorflow.keras.metrics import F1Score, Precision, Recall
metric = F1Score(average='macro')
