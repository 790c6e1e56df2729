# from tensorflow.python.keras.backend import ...
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
from tensorflow.python.keras.engine.keras_tensor import KerasTensor
from tensorflow.python.keras.layers.preprocessing import text_vectorization
