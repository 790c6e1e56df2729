# a loop whose loss does not depend on the variables
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
opt = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    y = model(tf.ones((1, 2)))
loss = tf.reduce_sum(y)
grads = tape.gradient(loss, model.trainable_variables)
opt.apply_gradients(zip(grads, model.trainable_variables))
