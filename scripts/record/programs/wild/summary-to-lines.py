# summary kept in a list through print_fn
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
def summary_lines(model):
    lines = []
    def keep(line):
        lines.append(line)
    model.summary(print_fn=keep)
    return lines

print(len(summary_lines(tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))]))) > 0)
