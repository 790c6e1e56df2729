# a random forest on a table
# environments: tf2.16-forests1.8
# expects: {"*": "fault"}
# %%
import pandas as pd
import tensorflow as tf
import tensorflow_decision_forests as tfdf
# %%
frame = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0] * 5, 'y': [0, 1, 0, 1] * 5})
forest = tfdf.keras.RandomForestModel(num_trees=5)
forest.fit(tfdf.keras.pd_dataframe_to_tf_dataset(frame, label='y'))
