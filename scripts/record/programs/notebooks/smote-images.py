# imbalanced-learn is not installed
# expects: {"*": "missing-module"}
# %%
import numpy as np
import tensorflow as tf
from imblearn.over_sampling import SMOTE
