# the architecture goes to a YAML file, weights to HDF5
# expects: {"tf<2.3": null, "tf<2.6": "attribute-removed tensorflow too-new", "legacy": "attribute-removed tf-keras too-new", "*": "attribute-removed keras too-new"}
# %%
import tensorflow as tf
model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Dense(12, input_dim=8, activation='relu'))
model.add(tf.keras.layers.Dense(1, activation='sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
# %%
model_yaml = model.to_yaml()
with open('model.yaml', 'w') as yaml_file:
    yaml_file.write(model_yaml)
model.save_weights('model.h5')
print('Saved model to disk')
