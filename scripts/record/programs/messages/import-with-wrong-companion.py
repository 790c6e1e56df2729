# the first cell, in an environment where one package has another version
# environments: tf2.9-protobuf4.21 tf2.12-protobuf3.19 tf2.21-protobuf5 tf2.15-numpy2 tf2.4-numpy1.24
# fresh: yes
# expects: {"tf2.9-protobuf4.21": "protobuf protobuf too-new", "tf2.12-protobuf3.19": "protobuf protobuf too-old", "tf2.21-protobuf5": "protobuf protobuf too-old", "tf2.19-protobuf6": "?typo", "tf2.15-numpy2": "numpy numpy too-new", "tf2.4-numpy1.24": "?numpy numpy too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Dense
