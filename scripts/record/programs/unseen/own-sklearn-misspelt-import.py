# a letter swapped in scikit-learn's splitter
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from sklearn.model_selection import train_test_spilt
