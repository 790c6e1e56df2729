# a question mark in a column of numbers
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
# %%
cars = pd.DataFrame({"mpg": [18.0, 15.0, 25.0], "horsepower": ["130", "?", "95"]})
x = cars["horsepower"].astype(float)
