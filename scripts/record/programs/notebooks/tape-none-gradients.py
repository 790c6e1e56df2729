# gradients of variables that the loss does not use
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
opt = tf.keras.optimizers.Adam()
# %%
x = tf.ones((4, 2))
pred = model(x)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(pred.numpy() - 1.0))
grads = tape.gradient(loss, model.trainable_variables)
opt.apply_gradients(zip(grads, model.trainable_variables))
