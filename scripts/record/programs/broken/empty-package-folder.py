# A folder called keras, left behind without its files, stands before the package
# environments: tf2.15 tf2.21-keras3.15
# expects: {"*": "?broken-install keras broken"}
# fresh: yes
# %%
import os
import sys
os.makedirs('left/keras', exist_ok=True)
open('left/keras/__init__.py', 'w').close()
sys.path.insert(0, 'left')
import keras
layer = keras.layers.Dense(2)
