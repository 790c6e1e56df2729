# the version check of many notebooks, on a Python without distutils
# fresh: yes
# environments: no-tensorflow
# expects: {"*": "python-version python too-new"}
# %%
from distutils.version import LooseVersion
import importlib.metadata
assert LooseVersion(importlib.metadata.version('numpy')) >= LooseVersion('1.20')
