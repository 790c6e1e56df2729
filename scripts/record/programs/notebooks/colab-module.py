# google.colab outside of Colab
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from google.colab import drive
drive.mount('/content/drive')
