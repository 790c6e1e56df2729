# a compiled file of Python 2 lies beside the notebook, without its source
# expects: {"*": "python-version python too-new"}
# environments: tf2.15 tf2.8
# %%
import pathlib
pathlib.Path('helper_functions.pyc').write_bytes(b'\x03\xf3\r\n' + bytes(12))
# %%
import tensorflow as tf
import helper_functions
