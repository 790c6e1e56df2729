# a loss scale that stays
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "tfkeras>=3": "optimizer-state keras too-new", "*": null}
# %%
from tensorflow.keras import mixed_precision, optimizers
# %%
opt = mixed_precision.LossScaleOptimizer(optimizers.Adam(), dynamic=False, initial_scale=1024)
