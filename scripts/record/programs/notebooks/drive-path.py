# a Colab folder on another machine
# expects: {"*": "missing-file"}
# %%
import os
import tensorflow as tf
# %%
os.chdir('/content/drive/MyDrive/project')
