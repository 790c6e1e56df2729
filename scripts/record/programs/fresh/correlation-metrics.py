# R2 and Pearson correlation from the metrics module
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
from tensorflow.keras import metrics as km
scores = {'r2': km.R2Score(), 'pearson': km.PearsonCorrelation()}
for name, m in scores.items():
    m.update_state([[1.], [2.], [3.]], [[1.1], [2.], [2.9]])
    print(name, float(m.result()))
