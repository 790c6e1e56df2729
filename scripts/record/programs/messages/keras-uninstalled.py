# keras was uninstalled beside a TensorFlow that needs it
# environments: tf2.21-keras3.15 tf2.18-keras3.8
# fresh: yes
# scratch: yes
# expects: {"*": "dependency keras missing"}
# %%
%pip uninstall -q -y keras
# %%
import tensorflow as tf
from tensorflow.keras.layers import Dense
