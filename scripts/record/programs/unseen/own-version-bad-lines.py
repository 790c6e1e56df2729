# an argument of older pandas
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"pandas>=2": "other-library", "*": null}
# %%
import pandas as pd
import tensorflow as tf
# %%
with open("t.csv", "w") as out:
    out.write("a,b\n1,2\n")
t = pd.read_csv("t.csv", error_bad_lines=False)
