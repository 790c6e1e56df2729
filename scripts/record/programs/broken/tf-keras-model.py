# a model in tf.keras, trained and saved
# fresh: yes
# environments: tf2.15-numpy2 tf2.9-protobuf4 tf2.4-numpy1.24 tf2.6-keras2.15 tf2.15-keras3.15 tf2.21-legacy-switch-no-tf-keras tf2.4-no-keras tf2.4-h5py3 tf2.6-keras2.11 tf2.12-keras2.15 tf2.15-cpu-and-gpu
# expects: {"tf2.15-numpy2": "numpy numpy too-new", "tf2.9-protobuf4": "protobuf protobuf too-new", "tf2.4-numpy1.24": "?numpy numpy too-new", "tf2.6-keras2.*": "?dependency keras too-new", "tf2.12-keras2.15": "?dependency keras too-new", "tf2.15-keras3.15": "?saved-model keras too-new", "tf2.21-legacy-switch-no-tf-keras": "?dependency tf-keras missing", "tf2.4-h5py3": "?dependency h5py too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile(optimizer='adam', loss='mse')
model.fit(np.zeros((4, 2)), np.zeros(4), verbose=0)
# %%
model.save('model.h5')
model = tf.keras.models.load_model('model.h5')
