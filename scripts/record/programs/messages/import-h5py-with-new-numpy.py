# h5py of that time with a newer NumPy
# environments: tf2.4-numpy1.24
# fresh: yes
# expects: {"*": "numpy numpy too-new"}
# %%
import h5py
file = h5py.File('a.h5', 'w')
