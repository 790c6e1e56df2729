# model_from_json is given a dictionary
# expects: {"*": "user-code"}
# %%
import json
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
with open('model.json', 'w') as f:
    f.write(m.to_json())
# %%
with open('model.json') as f:
    config = json.load(f)
again = tf.keras.models.model_from_json(config)
