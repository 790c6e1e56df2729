# Grad-CAM with Model([model.inputs], …), predictions indexed like a tensor
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
base = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, activation='relu', name='last_conv', input_shape=(16, 16, 3)),
    tf.keras.layers.GlobalAveragePooling2D(),
    tf.keras.layers.Dense(3, activation='softmax'),
])
# %%
def make_gradcam_heatmap(img_array, model, last_conv_layer_name, pred_index=None):
    grad_model = tf.keras.models.Model([model.inputs], [model.get_layer(last_conv_layer_name).output, model.outputs])
    with tf.GradientTape() as tape:
        last_conv_layer_output, preds = grad_model(img_array)
        if pred_index is None:
            pred_index = tf.argmax(preds[0])
        class_channel = preds[:, pred_index]
    grads = tape.gradient(class_channel, last_conv_layer_output)
    pooled = tf.reduce_mean(grads, axis=(0, 1, 2))
    return pooled.numpy()
# %%
img = np.random.rand(1, 16, 16, 3).astype('float32')
heatmap = make_gradcam_heatmap(img, base, 'last_conv', 1)
