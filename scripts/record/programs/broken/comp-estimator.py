# a linear estimator on numeric columns
# environments: tf2.10-estimator2.15 tf2.15-estimator2.10 tf2.10
# expects: {"*": "fault"}
# %%
import tensorflow as tf
columns = [tf.feature_column.numeric_column('a'), tf.feature_column.numeric_column('b')]
# %%
estimator = tf.estimator.LinearClassifier(feature_columns=columns, n_classes=2, model_dir='linear')
def data():
    return tf.data.Dataset.from_tensor_slices(({'a': [1.0, 2.0], 'b': [0.0, 1.0]}, [0, 1])).batch(2)
estimator.train(data, steps=2)
