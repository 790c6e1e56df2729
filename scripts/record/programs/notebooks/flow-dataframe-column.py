# flow_from_dataframe with a column that is not there
# expects: {"*": "data"}
# %%
import pandas as pd
from tensorflow.keras.preprocessing.image import ImageDataGenerator
df = pd.DataFrame({'image_id': ['a.jpg', 'b.jpg'], 'label': ['0', '1']})
# %%
gen = ImageDataGenerator().flow_from_dataframe(df, directory='.', x_col='image_id', y_col='labels', class_mode='categorical')
