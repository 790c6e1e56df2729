# os.listdir of a data set folder
# expects: {"*": "missing-file"}
# %%
import os
import tensorflow as tf
files = os.listdir('../input/plant-disease/train')
