# a failure printed with its traceback in a service
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import logging
import numpy as np
import tensorflow as tf
log = logging.getLogger('service')
logging.basicConfig()

def predict(path):
    try:
        image = np.load(path)
        return float(image.mean())
    except Exception as error:
        log.exception('could not predict %s', path)
        raise
# %%
predict('upload/17.npy')
