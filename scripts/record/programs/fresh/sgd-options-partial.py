# cifar tutorial: SGD with momentum and decay, through functools.partial
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
from functools import partial
from tensorflow.keras.optimizers import SGD, Adam
# %%
choices = {
    'sgd': partial(SGD, lr=0.01, decay=1e-6, momentum=0.9, nesterov=True),
    'adam': partial(Adam, beta_1=0.5),
}
optimizer = choices['sgd']()
print(optimizer.get_config())
