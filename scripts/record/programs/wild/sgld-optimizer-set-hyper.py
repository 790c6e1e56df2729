# own optimizer on the slot API of TF 2.0 to 2.10
# expects: {"tfkeras<2.11": null, "legacy": "custom-object-api tf-keras too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
class SGLD(tf.keras.optimizers.Optimizer):
    def __init__(self, learning_rate=0.01, noise=0.01, name='SGLD', **kwargs):
        super(SGLD, self).__init__(name, **kwargs)
        self._set_hyper('learning_rate', kwargs.get('lr', learning_rate))
        self.noise = noise

    def _create_slots(self, var_list):
        for var in var_list:
            self.add_slot(var, 'momentum')

    def _resource_apply_dense(self, grad, var, apply_state=None):
        lr = self._get_hyper('learning_rate', tf.float32)
        return var.assign_sub(lr * grad + self.noise * tf.random.normal(tf.shape(var)))

    def get_config(self):
        return {**super(SGLD, self).get_config(), 'noise': self.noise}
# %%
bnn = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
bnn.compile(SGLD(0.05), 'mse')
bnn.fit(np.ones((8, 2)), np.ones((8, 1)), verbose=0)
