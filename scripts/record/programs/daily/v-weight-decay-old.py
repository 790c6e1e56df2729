# weight_decay for Adam
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf<2.6": "optimizer-state tensorflow too-old", "tfkeras<2.11": "optimizer-state keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf

def compile_model(model, lr=1e-3, wd=1e-4):
    model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=lr, weight_decay=wd), loss='mse')
    return model

m = compile_model(tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))]))
