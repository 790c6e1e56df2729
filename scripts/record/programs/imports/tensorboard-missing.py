# tensorboard does not come with TF 2.21
# fresh: yes
# expects: {"*": "?dependency tensorboard missing"}
# environments: tf2.21-keras3.15 tf2.15 tf2.20-keras3.12
# %%
import tensorflow as tf
from tensorboard.plugins.hparams import api as hp
