# tf.estimator.DNNClassifier
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
cols = ['a', 'b']
# %%
clf = tf.estimator.DNNClassifier(feature_columns=[], hidden_units=[10], n_classes=3)
