# a tensor of a compiled method is kept on the object
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Tracker(tf.Module):
    @tf.function
    def step(self, x):
        self.last = tf.reduce_sum(x * 3.0)
        return self.last

t = Tracker()
t.step(tf.ones((2,)))
print(t.last + 1.0)
