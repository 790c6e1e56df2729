# a decay given to the optimizer
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras<2.11": null, "tfkeras>=3": null, "legacy": "optimizer-state tf-keras too-new", "*": "optimizer-state keras too-new"}
# %%
from tensorflow import keras
# %%
sgd = keras.optimizers.SGD(learning_rate=0.1, momentum=0.9, decay=1e-6, nesterov=True)
