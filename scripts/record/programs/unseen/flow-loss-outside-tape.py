# the loss is computed after the tape has closed
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
opt = tf.keras.optimizers.Adam()
x, y = tf.random.normal((5, 3)), tf.random.normal((5, 2))
# %%
def train_step(x, y):
    with tf.GradientTape() as tape:
        pass
    loss = tf.reduce_mean((model(x) - y) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    opt.apply_gradients(zip(grads, model.trainable_variables))
    return loss
# %%
print(train_step(x, y))
