# tf.keras with the switch set and no tf_keras
# fresh: yes
# environments: tf2.21-legacy-switch-no-tf-keras
# expects: {"*": "dependency tf-keras missing"}
# %%
import tensorflow as tf
print(tf.__version__)
model = tf.keras.models.Sequential()
