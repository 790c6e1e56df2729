# a list of columns, one of which is spelt with a blank
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import io
import pandas as pd
import tensorflow as tf

csv = io.StringIO('age, income,spent\n31,40,1\n45,52,0\n')
df = pd.read_csv(csv)
FEATURES = ['age', 'income']
# %%
def to_tensor(frame):
    return tf.convert_to_tensor(frame[FEATURES].values, tf.float32)

x = to_tensor(df)
