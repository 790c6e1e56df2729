# a label that the encoder never saw
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "data"}
# %%
from sklearn.preprocessing import LabelEncoder
import tensorflow as tf
# %%
encoder = LabelEncoder()
y_train = encoder.fit_transform(["rock", "jazz", "pop", "jazz"])
y_test = encoder.transform(["pop", "folk"])
