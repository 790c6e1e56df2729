# a tuner that keras-tuner has from 1.2 on
# expects: {"*": "attribute-removed keras-tuner too-old"}
# environments: tf2.9
# requires: keras-tuner==1.1.3
# %%
import keras_tuner as kt
# %%
tuner = kt.GridSearch(lambda hp: None, objective='val_loss')
