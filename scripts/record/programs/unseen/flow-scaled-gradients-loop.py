# a custom loop with LossScaleOptimizer.get_scaled_loss
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
tf.keras.mixed_precision.set_global_policy('mixed_float16')
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(1, dtype='float32')])
optimizer = tf.keras.mixed_precision.LossScaleOptimizer(tf.keras.optimizers.Adam())
# %%
def step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(x) - y))
        scaled = optimizer.get_scaled_loss(loss)
    grads = optimizer.get_unscaled_gradients(tape.gradient(scaled, model.trainable_variables))
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
# %%
print(float(step(tf.random.normal((6, 4)), tf.random.normal((6, 1)))))
