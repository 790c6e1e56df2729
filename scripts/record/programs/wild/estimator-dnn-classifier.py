# iris with a premade estimator
# expects: {"tf<2.14,python>=3.11": "?python-version python too-new", "tf<2.16": null, "*": "attribute-removed tensorflow too-new"}
# %%
import tempfile
import numpy as np
import tensorflow as tf
# %%
def input_fn(batch_size=8):
    features = {'SepalLength': np.random.rand(24), 'PetalLength': np.random.rand(24)}
    labels = np.random.randint(0, 3, 24)
    return tf.data.Dataset.from_tensor_slices((features, labels)).repeat().batch(batch_size)

my_feature_columns = [tf.feature_column.numeric_column(key=k) for k in ('SepalLength', 'PetalLength')]
# %%
classifier = tf.estimator.DNNClassifier(feature_columns=my_feature_columns, hidden_units=[10, 10], n_classes=3, model_dir=tempfile.mkdtemp())
classifier.train(input_fn=lambda: input_fn(), steps=3)
