# rows are appended as in older pandas
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"pandas>=2": "other-library", "*": null}
# %%
import pandas as pd
import tensorflow as tf
# %%
log = pd.DataFrame(columns=["epoch", "loss"])
for epoch in range(2):
    log = log.append({"epoch": epoch, "loss": 1.0 / (epoch + 1)}, ignore_index=True)
