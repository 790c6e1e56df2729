# a saliency map through K.gradients and K.function
# expects: {"legacy": "eager-graph tf-keras too-new", "tf<2.6": "eager-graph tensorflow too-new", "*": "eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
model = tf.keras.applications.MobileNet(weights=None, input_shape=(32, 32, 3), alpha=0.25, classes=10)
image = np.random.rand(1, 32, 32, 3)
# %%
class_output = model.output[:, 3]
grads = K.gradients(class_output, model.input)[0]
saliency = K.function([model.input], [grads])
# %%
print(saliency([image])[0].shape)
