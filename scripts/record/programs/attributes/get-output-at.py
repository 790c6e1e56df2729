# layer.get_output_at(0)
# expects: {"*": "?attribute-removed keras too-new"}
# %%
from tensorflow import keras
inp = keras.Input((3,))
d = keras.layers.Dense(2)
out = d(inp)
print(d.get_output_at(0))
