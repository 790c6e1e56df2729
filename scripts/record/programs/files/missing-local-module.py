# the user's own helper module
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from utils.data_loader import DataLoader
