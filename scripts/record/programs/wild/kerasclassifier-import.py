# KerasClassifier for a grid search
# expects: {"tf<2.12": null, "legacy": "import-moved tf-keras too-new", "tf<2.13": "?import-moved keras too-new", "*": "import-moved keras too-new"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
from tensorflow.keras.wrappers.scikit_learn import KerasClassifier
