# a copy of the keras package in which one file is of an older release: a name is missing
# fresh: yes
# environments: tf2.21-keras3.15 tf2.17-keras3.6
# expects: {"*": "broken-install keras broken"}
# %%
import importlib.util
import pathlib
import shutil
import sys

source = pathlib.Path(importlib.util.find_spec("keras").origin).parent
target = pathlib.Path("copy/site-packages").absolute()
shutil.copytree(source, target / "keras")
(target / "keras/src/dtype_policies/__init__.py").write_text(
    "from keras.src.dtype_policies.dtype_policy import DTypePolicy\n"
)
sys.path.insert(0, str(target))
import keras
