# a progress bar package that is not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from tqdm_unknown import tqdm
