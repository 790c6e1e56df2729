# looks at the kernel of a layer that was never called
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
from tensorflow.keras import layers
# %%
projection = layers.Dense(20, use_bias=False)
print("norm at start", float((projection.kernel ** 2).numpy().sum()))
