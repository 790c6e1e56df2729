# Grad-CAM of the first edition of the book
# expects: {"tf<2": "?eager-graph tensorflow too-new", "legacy": "eager-graph tf-keras too-new", "tf<2.6": "eager-graph tensorflow too-new", "*": "eager-graph keras too-new"}
# %%
import numpy as np
from tensorflow.keras import layers, models
from tensorflow.keras import backend as K
# %%
inp = layers.Input((16, 16, 3))
x = layers.Conv2D(4, 3, activation='relu', name='block1_conv')(inp)
out = layers.Dense(3, activation='softmax')(layers.GlobalAveragePooling2D()(x))
model = models.Model(inp, out)
# %%
def grad_cam(model, img, class_idx, layer_name):
    class_output = model.output[:, class_idx]
    last_conv_layer = model.get_layer(layer_name)
    grads = K.gradients(class_output, last_conv_layer.output)[0]
    pooled_grads = K.mean(grads, axis=(0, 1, 2))
    iterate = K.function([model.input], [pooled_grads, last_conv_layer.output[0]])
    return iterate([img])

heatmap = grad_cam(model, np.random.rand(1, 16, 16, 3), 1, 'block1_conv')
