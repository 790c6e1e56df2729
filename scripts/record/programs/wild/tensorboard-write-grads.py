# TensorBoard callback with write_grads
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import datetime
import numpy as np
from tensorflow.keras.callbacks import TensorBoard
# %%
def tb(run):
    log_dir = 'logs/fit/' + run + datetime.datetime.now().strftime('%H%M%S')
    return TensorBoard(log_dir=log_dir, histogram_freq=0, write_graph=False, write_grads=True)

callbacks = [tb('baseline')]
