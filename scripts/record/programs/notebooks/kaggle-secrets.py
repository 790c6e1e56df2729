# a module that only Kaggle has
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from kaggle_secrets import UserSecretsClient
