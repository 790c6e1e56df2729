# the loop of the beginner tutorials, metrics reset with reset_states
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
train_ds = tf.data.Dataset.from_tensor_slices((np.random.rand(40, 6).astype('float32'), np.random.randint(0, 2, 40))).batch(10)
model = tf.keras.Sequential([tf.keras.layers.Dense(5, activation='relu'), tf.keras.layers.Dense(2)])
loss_object = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.keras.optimizers.Adam()
train_loss = tf.keras.metrics.Mean(name='train_loss')
train_accuracy = tf.keras.metrics.SparseCategoricalAccuracy(name='train_accuracy')
# %%
@tf.function
def train_step(images, labels):
    with tf.GradientTape() as tape:
        predictions = model(images, training=True)
        loss = loss_object(labels, predictions)
    optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    train_loss(loss)
    train_accuracy(labels, predictions)
# %%
for epoch in range(2):
    train_loss.reset_states()
    train_accuracy.reset_states()
    for images, labels in train_ds:
        train_step(images, labels)
    print(epoch + 1, float(train_loss.result()), float(train_accuracy.result()))
