# a validation loop that resets its metric with reset_state
# expects: {"tfkeras<2.5": "attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
val_auc = tf.keras.metrics.AUC()
# %%
for epoch in range(2):
    val_auc.reset_state()
    for _ in range(3):
        val_auc.update_state(tf.constant([0., 1., 1.]), tf.random.uniform((3,)))
    print('auc', float(val_auc.result()))
