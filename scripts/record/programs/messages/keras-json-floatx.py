# a keras.json with a number type that no Keras knows
# environments: tf2.15 tf2.21-keras3.15 tf2.18-keras3.8
# fresh: yes
# expects: {"*": "user-code"}
# %%
import os
os.makedirs('settings', exist_ok=True)
open('settings/keras.json', 'w').write('{"floatx": "float23", "epsilon": 1e-07, "backend": "tensorflow", "image_data_format": "channels_last"}')
os.environ['KERAS_HOME'] = os.path.abspath('settings')
# %%
import keras
print(keras.backend.floatx())
