# structured data with feature columns and DenseFeatures
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import pandas as pd
import tensorflow as tf
from tensorflow import feature_column
from tensorflow.keras import layers
# %%
df = pd.DataFrame({'age': [63, 37, 41, 56], 'thal': ['fixed', 'normal', 'normal', 'reversible'], 'target': [1, 0, 0, 1]})

def df_to_dataset(frame, batch_size=2):
    frame = frame.copy()
    labels = frame.pop('target')
    return tf.data.Dataset.from_tensor_slices((dict(frame), labels)).batch(batch_size)
# %%
columns = [feature_column.numeric_column('age')]
thal = feature_column.categorical_column_with_vocabulary_list('thal', ['fixed', 'normal', 'reversible'])
columns.append(feature_column.indicator_column(thal))
model = tf.keras.Sequential([layers.DenseFeatures(columns), layers.Dense(4, activation='relu'), layers.Dense(1)])
model.compile(optimizer='adam', loss=tf.keras.losses.BinaryCrossentropy(from_logits=True))
# %%
model.fit(df_to_dataset(df), epochs=1, verbose=0)
