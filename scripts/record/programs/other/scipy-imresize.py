# scipy.misc.imread
# expects: {"*": "other-library"}
# %%
import tensorflow as tf
from scipy.misc import imread, imresize
