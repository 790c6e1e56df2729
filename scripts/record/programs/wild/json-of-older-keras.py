# architecture string of another machine, read with model_from_json
# expects: {"tfkeras>=3": "saved-model keras too-new", "*": null}
# %%
from tensorflow.keras.models import model_from_json
# %%
ARCH = '''{"class_name": "Sequential", "config": {"name": "sequential", "layers": [
 {"class_name": "Dense", "config": {"name": "dense", "trainable": true, "batch_input_shape": [null, 8], "dtype": "float32", "units": 4,
  "activation": "relu", "use_bias": true, "kernel_initializer": {"class_name": "GlorotUniform", "config": {"seed": null}},
  "bias_initializer": {"class_name": "Zeros", "config": {}}, "kernel_regularizer": null, "bias_regularizer": null,
  "activity_regularizer": null, "kernel_constraint": null, "bias_constraint": null}}]}, "keras_version": "2.4.0", "backend": "tensorflow"}'''

def restore(text):
    net = model_from_json(text)
    net.compile('adam', 'mse')
    return net

net = restore(ARCH)
