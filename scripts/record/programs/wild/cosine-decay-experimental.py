# schedule of tf.keras.experimental
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
def get_optimizer(total_steps, base_lr=0.1):
    sched = tf.keras.experimental.CosineDecay(base_lr, decay_steps=total_steps, alpha=0.01)
    return tf.keras.optimizers.SGD(sched, momentum=0.9, nesterov=True)

opt = get_optimizer(1000)
