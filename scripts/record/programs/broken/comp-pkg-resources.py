# a check of installed versions, as many notebooks have it
# environments: tf2.15-hub-setuptools82
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import pkg_resources
for name in ('numpy', 'h5py'):
    print(name, pkg_resources.get_distribution(name).version)
