# a counter that only another cell's function knows
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
# %%
def start():
    step_count = 0
    return tf.zeros((2,))

state = start()
# %%
print("steps", step_count)
