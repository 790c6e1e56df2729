# the user stopped the training
# expects: {"*": "resources"}
# %%
import tensorflow as tf
import time
for epoch in range(10):
    if epoch == 1:
        raise KeyboardInterrupt
