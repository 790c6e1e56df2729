# a backend that never was
# environments: tf2.21-keras3.15 tf2.16-keras3.3
# expects: {"*": "typo"}
# fresh: yes
# %%
import os
os.environ['KERAS_BACKEND'] = 'tensorlow'
import keras
