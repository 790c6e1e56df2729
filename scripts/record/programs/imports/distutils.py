# distutils on Python 3.12
# expects: {"*": "?python-version python too-new"}
# %%
import tensorflow as tf
from distutils.version import LooseVersion
print(LooseVersion(tf.__version__) >= LooseVersion('2.0'))
