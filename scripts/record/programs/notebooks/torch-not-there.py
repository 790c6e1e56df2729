# a module of another framework is missing
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import torch
from torch import nn
