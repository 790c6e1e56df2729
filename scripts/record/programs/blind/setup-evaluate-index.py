# evaluate gives a number where no metric was asked for
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
score = model.evaluate(np.zeros((4, 3)), np.zeros(4), verbose=0)
print('accuracy', score[1])
