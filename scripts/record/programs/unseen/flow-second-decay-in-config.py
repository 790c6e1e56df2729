# an optimizer is rebuilt from a configuration of Keras 2
# expects: {"tfkeras<2.11": null, "tfkeras>=3": "?optimizer-state keras too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import json
import tensorflow as tf
saved = json.loads('{"class_name": "SGD", "config": {"name": "SGD", "learning_rate": 0.01, "decay": 1e-06, "momentum": 0.9, "nesterov": true}}')
# %%
optimizer = tf.keras.optimizers.deserialize(saved)
print(optimizer.get_config())
