# the keras folder is gone, its metadata is still there
# scratch: yes
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "?broken-install keras broken"}
# %%
import shutil, sys
site = [p for p in sys.path if p.endswith('site-packages')][0]
shutil.rmtree(site + '/keras')
# %%
import tensorflow as tf
from tensorflow import keras
model = keras.Sequential([keras.layers.Dense(1)])
