# os.environ needs strings
# fresh: yes
# expects: {"*": "user-code"}
# environments: tf2.21-tf-keras tf2.15
# %%
import os
os.environ['TF_USE_LEGACY_KERAS'] = 1
import tensorflow as tf
