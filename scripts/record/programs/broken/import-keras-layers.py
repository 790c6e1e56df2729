# a model in plain keras
# fresh: yes
# environments: tf2.15-numpy2 tf2.9-protobuf4 tf2.4-numpy1.24 tf2.6-keras2.15 tf2.15-keras3.15 no-tensorflow keras3.15-alone tf2.21-legacy-switch-no-tf-keras tf2.4-no-keras tf2.6-keras2.11 tf2.10-numpy2 tf2.20-protobuf4 tf2.12-keras2.15
# expects: {"tf2.15-numpy2": "numpy numpy too-new", "tf2.10-numpy2": "numpy numpy too-new", "tf2.9-protobuf4": "protobuf protobuf too-new", "tf2.4-numpy1.24": "?numpy numpy too-new", "tf2.6-keras2.*": "?dependency keras too-new", "tf2.12-keras2.15": "?dependency keras too-new", "tf2.15-keras3.15": "?dependency keras too-new", "keras3.15-alone": "dependency tensorflow missing", "no-tensorflow": "dependency keras missing", "tf2.4-no-keras": "dependency keras missing", "tf2.20-protobuf4": "?protobuf protobuf too-old", "*": null}
# %%
from keras.models import Sequential
from keras.layers import Dense
model = Sequential()
model.add(Dense(1, input_shape=(2,)))
