# the optimizer of transformers for TensorFlow
# environments: tf2.21-transformers5 tf2.18-transformers4.48
# expects: {"*": "fault"}
# %%
import tensorflow as tf
from transformers import create_optimizer
# %%
optimizer, schedule = create_optimizer(init_lr=2e-5, num_train_steps=100, num_warmup_steps=10)
