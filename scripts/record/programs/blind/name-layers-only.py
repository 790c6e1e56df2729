# keras is used where only layers were imported
# expects: {"*": "undefined-name"}
# %%
from tensorflow.keras import layers
# %%
model = keras.Sequential([layers.Dense(1)])
