# plot_model from keras.utils.vis_utils
# expects: {"tf<2.6": "?import-moved keras too-new", "pykeras<2.13": null, "*": "import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense
from keras.utils.vis_utils import plot_model
# %%
model = Sequential([Dense(2, input_shape=(2,))])
