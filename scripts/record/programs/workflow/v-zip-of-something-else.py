# a download that is no archive
# expects: {"*": "data"}
# %%
import zipfile
import tensorflow as tf
with open('weights.zip', 'w') as f:
    f.write('<html>moved</html>')
# %%
zipfile.ZipFile('weights.zip').extractall('weights')
