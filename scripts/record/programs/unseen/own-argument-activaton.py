# an argument with a letter missing
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
from tensorflow.keras.layers import Conv2D
# %%
first = Conv2D(32, kernel_size=(3, 3), activaton="relu", input_shape=(28, 28, 1))
