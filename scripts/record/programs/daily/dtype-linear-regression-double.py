# the linear regression of a tutorial on NumPy's own floats
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

class LinearModel(tf.Module):
    def __init__(self, n):
        self.w = tf.Variable(tf.random.normal((n, 1)))
        self.b = tf.Variable(0.0)

    def __call__(self, x):
        return x @ self.w + self.b


def train(model, x, y, lr=0.1):
    with tf.GradientTape() as t:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    for v, g in zip((model.w, model.b), t.gradient(loss, (model.w, model.b))):
        v.assign_sub(lr * g)
    return loss

# %%
X = np.linspace(0, 1, 40).reshape(-1, 2)
Y = X.sum(axis=1, keepdims=True)
tX = tf.constant(X)
print(train(LinearModel(2), tX, tf.constant(Y)))
