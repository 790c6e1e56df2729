# an optimizer of one's own with _set_hyper and _resource_apply_dense
# expects: {"tf<2.3": "?custom-object-api tensorflow too-old", "tf<2.6": null, "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import tensorflow as tf
class Sign(tf.keras.optimizers.Optimizer):
    def __init__(self, learning_rate=0.01, name='Sign', **kwargs):
        super().__init__(name, **kwargs)
        self._set_hyper('learning_rate', learning_rate)
    def _resource_apply_dense(self, grad, var, apply_state=None):
        return var.assign_sub(self._get_hyper('learning_rate') * tf.sign(grad))
    def get_config(self):
        return super().get_config()
# %%
opt = Sign(0.1)
w = tf.Variable([1.0, -2.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w * w)
opt.apply_gradients(zip(tape.gradient(loss, [w]), [w]))
