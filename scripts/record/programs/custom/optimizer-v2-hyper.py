# a custom optimizer with _set_hyper
# expects: {"legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class SGDW(tf.keras.optimizers.Optimizer):
    def __init__(self, learning_rate=0.01, name='SGDW', **kwargs):
        super().__init__(name, **kwargs)
        self._set_hyper('learning_rate', kwargs.get('lr', learning_rate))
    def _resource_apply_dense(self, grad, var, apply_state=None):
        return var.assign_sub(self._get_hyper('learning_rate') * grad)
    def get_config(self):
        return super().get_config()
opt = SGDW()
