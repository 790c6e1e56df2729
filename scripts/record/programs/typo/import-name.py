# from tensorflow.keras.layers import Dens
# expects: {"*": "typo"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dens, Dropout
