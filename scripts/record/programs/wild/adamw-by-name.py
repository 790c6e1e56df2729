# AdamW by attribute in a ViT
# expects: {"tf<2.6": "attribute-removed tensorflow too-old", "tfkeras<2.11": "attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow import keras
# %%
learning_rate, weight_decay = 0.001, 0.0001

def run_experiment(model):
    optimizer = keras.optimizers.AdamW(learning_rate=learning_rate, weight_decay=weight_decay)
    model.compile(optimizer=optimizer, loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return model
# %%
run_experiment(keras.Sequential([keras.layers.Dense(3)]))
