# a submodule misspelt
# expects: {"*": "typo"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
from tensorflow.keras.layer import Dense
