# an index out of range
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
losses = []
for epoch in range(3):
    print(losses[epoch])
