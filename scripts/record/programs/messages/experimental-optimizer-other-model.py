# one optimizer of the new kind, before it was the default, on two models
# environments: tf2.9 tf2.10 tf2.15 tf2.21-keras3.15
# expects: {"tf<2.11": "?training-setup", "keras>=3": "attribute-removed keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import tensorflow as tf
first = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
second = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
optimizer = tf.keras.optimizers.experimental.Adam()
for model in (first, second):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(model(tf.ones((2, 3))))
    optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
