# Dot of vectors of unlike length
# expects: {"*": "shape"}
# %%
from tensorflow.keras.layers import Input, Dot, Dense
a = Input((8,))
b = Input((6,))
out = Dot(axes=1)([a, b])
