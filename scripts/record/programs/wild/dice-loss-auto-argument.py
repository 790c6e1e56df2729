# built-in loss made with reduction='auto'
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
LOSS = {'name': 'Huber', 'reduction': 'auto', 'delta': 0.5}

def make_loss(cfg):
    cfg = dict(cfg)
    return getattr(tf.keras.losses, cfg.pop('name'))(**cfg)

make_loss(LOSS)
