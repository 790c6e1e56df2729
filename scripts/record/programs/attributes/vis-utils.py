# keras.utils.vis_utils
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.utils.vis_utils import plot_model
from keras.models import Sequential
