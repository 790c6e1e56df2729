# looks at Adam's first moment of every weight
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), tf.keras.layers.Dense(1)])
adam = tf.keras.optimizers.Adam()
model.compile(adam, 'mse')
model.fit(np.random.rand(16, 3), np.random.rand(16, 1), verbose=0)
# %%
for w in model.trainable_weights:
    print(w.name, np.abs(adam.get_slot(w, 'm').numpy()).mean())
