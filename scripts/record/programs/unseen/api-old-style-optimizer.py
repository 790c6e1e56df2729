# an optimizer of one's own
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=2.11": "custom-object-api keras too-new", "*": null}
# %%
import tensorflow as tf

class Sign(tf.keras.optimizers.Optimizer):
    def __init__(self, learning_rate=0.01, name="Sign", **kwargs):
        super().__init__(name, **kwargs)
        self._set_hyper("learning_rate", learning_rate)
    def _resource_apply_dense(self, grad, var, apply_state=None):
        return var.assign_sub(0.01 * tf.sign(grad))
    def get_config(self):
        return super().get_config()
# %%
opt = Sign(0.05)
