# a filter that leaves no row
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "?data"}
# %%
import pandas as pd
import tensorflow as tf
# %%
orders = pd.DataFrame({"country": ["de", "fr", "it"] * 5, "amount": range(15), "days": range(15)})
german = orders[orders["country"] == "DE"]
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(1,))])
model.compile("sgd", "mse")
model.fit(german[["amount"]].to_numpy("float32"), german["days"].to_numpy("float32"), epochs=1, verbose=0)
