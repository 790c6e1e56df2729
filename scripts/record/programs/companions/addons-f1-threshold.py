# a metric of tensorflow-addons of another era, misspelt argument: no release takes it
# expects: {"*": "typo"}
# environments: tf2.15-addons tf2.15
# requires: tensorflow-addons==0.23.0
# %%
import tensorflow_addons as tfa
# %%
metric = tfa.metrics.F1Score(num_classes=3, avrage='macro')
