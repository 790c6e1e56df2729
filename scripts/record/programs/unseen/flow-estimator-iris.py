# a DNNClassifier of tf.estimator with feature columns
# expects: {"tf<2.16,tf>=2.12,tf<2.13": "?python-version python too-new", "tf<2.16": null, "*": "attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
names = ['sl', 'sw', 'pl', 'pw']
X = np.random.rand(60, 4).astype('float32'); y = np.random.randint(0, 3, 60)
# %%
def input_fn(training=True, batch_size=20):
    dataset = tf.data.Dataset.from_tensor_slices((dict(zip(names, X.T)), y))
    if training:
        dataset = dataset.shuffle(60).repeat()
    return dataset.batch(batch_size)
columns = [tf.feature_column.numeric_column(key=name) for name in names]
# %%
classifier = tf.estimator.DNNClassifier(feature_columns=columns, hidden_units=[8, 4], n_classes=3)
classifier.train(input_fn=lambda: input_fn(), steps=5)
print(classifier.evaluate(input_fn=lambda: input_fn(training=False)))
