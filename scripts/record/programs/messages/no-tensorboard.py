# TensorBoard is imported
# environments: tf2.20-keras3.12 tf2.21-keras3.15 tf2.15
# expects: {"tf>=2.21": "?dependency tensorboard missing", "*": null}
# %%
from tensorboard.plugins.hparams import api as hp
