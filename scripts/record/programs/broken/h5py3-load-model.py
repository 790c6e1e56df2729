# load_model from HDF5 with h5py 3
# fresh: yes
# environments: tf2.4-h5py3 tf2.0-h5py3 tf2.3-h5py3
# expects: {"*": "?dependency h5py too-new"}
# %%
from tensorflow.keras.models import Sequential, load_model
from tensorflow.keras.layers import Dense
model = Sequential([Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.save('m.h5')
# %%
restored = load_model('m.h5')
