# from keras.initializers import normal
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.initializers import normal
