# the first cell of a notebook
# fresh: yes
# environments: tf2.15-numpy2 tf2.9-protobuf4 tf2.4-numpy1.24 tf2.6-keras2.15 tf2.15-keras3.15 no-tensorflow keras3.15-alone tf2.21-legacy-switch-no-tf-keras tf2.4-no-keras tf2.13-typing tf2.4-h5py3 tf2.15-cpu-and-gpu tf2.6-keras2.11 tf2.10-numpy2 tf2.20-protobuf4 tf2.12-keras2.15 tf2.7-numpy1.24 tf2.21-mldtypes0.2
# expects: {"tf2.15-numpy2": "numpy numpy too-new", "tf2.10-numpy2": "numpy numpy too-new", "tf2.9-protobuf4": "protobuf protobuf too-new", "tf2.4-numpy1.24": "?numpy numpy too-new", "tf2.7-numpy1.24": "?numpy numpy too-new", "tf2.6-keras2.*": "?dependency keras too-new", "tf2.12-keras2.15": "?dependency keras too-new", "tf2.15-keras3.15": "?dependency keras too-new", "no-tensorflow": "dependency tensorflow missing", "keras3.15-alone": "dependency tensorflow missing", "tf2.13-typing": "?dependency typing-extensions too-new", "tf2.20-protobuf4": "?protobuf protobuf too-old", "tf2.21-mldtypes0.2": "?dependency ml-dtypes too-old", "*": "?dependency keras missing"}
# %%
import numpy as np
import tensorflow as tf
print(tf.__version__)
