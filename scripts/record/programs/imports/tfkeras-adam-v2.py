# tensorflow.keras.optimizers.schedules and Adam
# expects: {"*": null}
# %%
from tensorflow.keras.optimizers import Adam, SGD, RMSprop
from tensorflow.keras.optimizers.schedules import ExponentialDecay
