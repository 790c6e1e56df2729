# the quotes of the string inside of its braces
# environments: tf2.3 tf2.9 tf2.15 tf2.18-keras3.8
# expects: {"python<3.12": "python-version python too-old", "*": null}
# %%
import tensorflow as tf
scores = {"loss": 0.5, "mae": 0.2}
# %%
for name in scores:
    print(f"{name}: {scores[name]:.3f}, first {"loss".upper()}")
