# a cyclical learning rate and F1 score of TensorFlow Addons
# environments: tf2.15-addons tf2.16-addons
# expects: {"tfkeras>=3": "third-party tensorflow-addons too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
import tensorflow_addons as tfa
# %%
rate = tfa.optimizers.CyclicalLearningRate(initial_learning_rate=1e-4, maximal_learning_rate=1e-2, step_size=4, scale_fn=lambda x: 1.0)
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation=tfa.activations.mish, input_shape=(5,)), tf.keras.layers.Dense(3, activation='softmax')])
# %%
model.compile(tf.keras.optimizers.SGD(rate), 'categorical_crossentropy', metrics=[tfa.metrics.F1Score(num_classes=3)])
model.fit(np.random.rand(12, 5), tf.keras.utils.to_categorical(np.arange(12) % 3), verbose=0)
