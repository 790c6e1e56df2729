# a model of v1 behaviour trains batch by batch with RMSprop
# expects: {"tf<2.11": null, "tfkeras<3": "?optimizer-state keras too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow as tf
tf.compat.v1.disable_v2_behavior()
# %%
from tensorflow.keras import layers, models, optimizers
net = models.Sequential()
net.add(layers.Dense(8, activation='relu', input_dim=5))
net.add(layers.Dense(2, activation='softmax'))
opt = optimizers.RMSprop(learning_rate=0.01)
net.compile(loss='categorical_crossentropy', optimizer=opt)
# %%
for step in range(2):
    net.train_on_batch(np.ones((4, 5)), np.eye(2)[[0, 1, 0, 1]])
