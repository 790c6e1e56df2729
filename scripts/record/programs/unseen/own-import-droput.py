# an import with a letter missing
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Droput, Flatten
