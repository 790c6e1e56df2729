# results collected with DataFrame.append
# expects: {"*": "?other-library"}
# %%
import pandas as pd
import tensorflow as tf
# %%
results = pd.DataFrame(columns=['lr', 'loss'])
for lr in (0.1, 0.01):
    opt = tf.keras.optimizers.SGD(lr)
    results = results.append({'lr': lr, 'loss': 1.0}, ignore_index=True)
