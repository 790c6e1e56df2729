# a request's numbers arrive as text
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import json
import numpy as np
import tensorflow as tf

scorer = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(3,)), tf.keras.layers.Dense(1)])
scorer.compile('adam', 'mse')
scorer.fit(np.random.rand(20, 3), np.random.rand(20), verbose=0)
# %%
payload = '{"instances": [["5.1", "3.5", "1.4"], ["4.9", "3.0", "1.4"]]}'

def handle(body):
    batch = np.array(json.loads(body)['instances'])
    return scorer.predict(batch).tolist()

print(handle(payload))
