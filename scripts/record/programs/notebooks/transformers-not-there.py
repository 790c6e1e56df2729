# transformers is not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from transformers import TFAutoModel, AutoTokenizer
