# stateful metric: reset in a loop over metrics, old then new name
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.5": "?attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
train_metrics = {'loss': tf.keras.metrics.Mean(), 'acc': tf.keras.metrics.SparseCategoricalAccuracy()}

def end_epoch(metrics):
    values = {k: float(m.result()) for k, m in metrics.items()}
    [m.reset_state() for m in metrics.values()]
    return values
# %%
train_metrics['loss'].update_state(1.)
print(end_epoch(train_metrics))
