# reads config.json out of the .keras archive that was just saved
# expects: {"tf<2.6": "save-format tensorflow too-old", "tfkeras<2.13": "save-format keras too-old", "*": null}
# %%
import json, zipfile
import numpy as np
import tensorflow as tf
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,), name='head')])
model.compile('sgd', 'mse')
model.save('regressor.keras')
# %%
with zipfile.ZipFile('regressor.keras') as archive:
    config = json.loads(archive.read('config.json'))
print(config['class_name'])
