# a library that imports `imp`, which Python 3.12 dropped
# fresh: yes
# environments: python3.13-future
# expects: {"*": "python-version python too-new"}
# %%
from future import standard_library
standard_library.install_aliases()
