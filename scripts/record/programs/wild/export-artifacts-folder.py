# experiment helper that saves the model into a folder
# expects: {"tfkeras>=3": "save-format keras too-new", "*": null}
# %%
import json
import os
import tempfile
import tensorflow as tf
# %%
class Experiment:
    def __init__(self, root, model):
        self.root = root
        self.model = model

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def finish(self, params):
        os.makedirs(self.root, exist_ok=True)
        with open(self.path('params.json'), 'w') as f:
            json.dump(params, f)
        self.model.save(self.path('final_model'))
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
Experiment(os.path.join(tempfile.gettempdir(), 'exp_42'), net).finish({'lr': 0.1})
