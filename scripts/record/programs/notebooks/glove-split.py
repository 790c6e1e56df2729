# a line of the vectors that holds words
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
with open('vectors.txt', 'w') as f:
    f.write('the 0.1 0.2\n. . . 0.3 0.4\n')
# %%
index = {}
for line in open('vectors.txt'):
    values = line.split()
    index[values[0]] = np.asarray(values[1:], dtype='float32')
