# the compiled part of a package that TensorFlow needs is damaged: a download that broke off
# fresh: yes
# environments: tf2.21-keras3.15 tf2.15
# expects: {"*": "native-crash ml-dtypes broken"}
# %%
import importlib.util
import pathlib
import shutil
import sys

source = pathlib.Path(importlib.util.find_spec("ml_dtypes").origin).parent
target = pathlib.Path("copy/site-packages").absolute()
shutil.copytree(source, target / "ml_dtypes")
for library in (target / "ml_dtypes").glob("*.so"):
    library.write_bytes(b"")
sys.path.insert(0, str(target))
import tensorflow as tf
