# a downloaded page instead of an archive
# expects: {"*": "data"}
# %%
import zipfile
import tensorflow as tf
open('data.zip', 'w').write('<html></html>')
# %%
with zipfile.ZipFile('data.zip') as z:
    z.extractall('data')
