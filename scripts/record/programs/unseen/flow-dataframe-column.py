# flow_from_dataframe with a column that the table does not have
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
df = pd.DataFrame({'file': ['a.png', 'b.png'], 'label': ['cat', 'dog']})
# %%
flow = ImageDataGenerator().flow_from_dataframe(df, directory='.', x_col='filename', y_col='label', target_size=(16, 16))
