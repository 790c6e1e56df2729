# Grad-CAM multiplies the map of one layer with the gradients of another
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

inp = layers.Input((32, 32, 3))
c1 = layers.Conv2D(8, 3, activation='relu', name='conv_a')(inp)
c2 = layers.Conv2D(16, 3, activation='relu', name='conv_b')(c1)
out = layers.Dense(4, activation='softmax')(layers.GlobalAveragePooling2D()(c2))
cnn = tf.keras.Model(inp, out)
# %%
def make_gradcam_heatmap(img, model, first='conv_a', last='conv_b'):
    grad_model = tf.keras.Model(model.inputs, [model.get_layer(first).output, model.get_layer(last).output, model.output])
    with tf.GradientTape() as tape:
        shallow, deep, preds = grad_model(img)
        score = tf.reduce_max(preds, axis=1)
    grads = tape.gradient(score, deep)
    pooled = tf.reduce_mean(grads, axis=(0, 1, 2))
    heatmap = shallow[0] @ pooled[..., tf.newaxis]
    return tf.squeeze(heatmap).numpy()

# %%
heatmap = make_gradcam_heatmap(tf.random.uniform((1, 32, 32, 3)), cnn)
