# segmentation_models
# fresh: yes
# environments: tf2.21-segmentation tf2.15-segmentation tf2.4-segmentation
# expects: {"*": "?third-party efficientnet too-old"}
# %%
import tensorflow as tf
import segmentation_models as sm
