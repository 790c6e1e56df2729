# loss of TF1's tf.losses inside a class
# expects: {"tf<2": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
# %%
class Learner:
    def __init__(self, n):
        self.w = tf.Variable(tf.zeros([n, 2]))

    def loss(self, x, onehot):
        logits = tf.matmul(x, self.w)
        return tf.losses.softmax_cross_entropy(onehot_labels=onehot, logits=logits)

    def step(self, x, onehot):
        with tf.GradientTape() as tape:
            l = self.loss(x, onehot)
        return tape.gradient(l, self.w)
# %%
g = Learner(3).step(tf.ones([4, 3]), tf.one_hot([0, 1, 0, 1], 2))
