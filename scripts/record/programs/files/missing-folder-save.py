# open() for writing into a folder that is not there
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
with open('/results/output/log.txt', 'w') as f:
    f.write('x')
