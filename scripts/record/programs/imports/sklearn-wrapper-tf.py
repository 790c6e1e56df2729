# tensorflow.keras.wrappers.scikit_learn
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.wrappers.scikit_learn import KerasRegressor
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
