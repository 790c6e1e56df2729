# from keras.regularizers import l1_l2, activity_l2
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.regularizers import l2, activity_l2
