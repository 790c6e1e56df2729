# keras.utils.vis_utils.model_to_dot
# expects: {"*": "?import-moved keras too-new"}
# %%
from IPython.display import SVG
from keras.utils.vis_utils import model_to_dot
