# training is resumed from a folder that is not there
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import json
import numpy as np
import tensorflow as tf

RUN = 'runs/2021-05-01'

def resume(run):
    with open(run + '/state.json') as f:
        state = json.load(f)
    model = tf.keras.models.model_from_json(state['architecture'])
    model.load_weights(run + '/last.weights.h5')
    return model, state['epoch']
# %%
model, first_epoch = resume(RUN)
