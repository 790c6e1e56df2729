# the wrapper for scikit-learn
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"legacy": "import-moved tf-keras too-new", "tf>=2.12": "import-moved keras too-new", "*": null}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.wrappers.scikit_learn import KerasClassifier
