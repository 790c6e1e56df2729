# numpy reads a header as numbers
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
open('d.csv', 'w').write('a,b\n1,2\n')
# %%
data = np.loadtxt('d.csv', delimiter=',')
