# a model with keras.ops.relu is saved to HDF5 and read again
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?saved-model keras too-new"}
# %%
import keras
inputs = keras.Input((3,))
model = keras.Model(inputs, keras.ops.relu(keras.layers.Dense(2)(inputs)))
model.save('ops.h5')
# %%
restored = keras.models.load_model('ops.h5')
