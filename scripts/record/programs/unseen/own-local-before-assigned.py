# a counter that a function assigns too late
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
best_loss = float("inf")

def keep_best(loss):
    if loss < best_loss:
        best_loss = loss
    return best_loss

keep_best(0.4)
