# an exception that the user's code raises
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
def check(cfg):
    if 'lr' not in cfg:
        raise ValueError('lr is not configured')
check({'epochs': 3})
