# Noam schedule of the transformer tutorial
# expects: {"tfkeras<2.11": null, "legacy": "custom-object-api tf-keras too-new", "*": "custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
class CustomSchedule(tf.keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, d_model, warmup_steps=4000):
        super(CustomSchedule, self).__init__()
        self.d_model = tf.cast(d_model, tf.float32)
        self.warmup_steps = warmup_steps

    def __call__(self, step):
        arg1 = tf.math.rsqrt(step)
        arg2 = step * (self.warmup_steps ** -1.5)
        return tf.math.rsqrt(self.d_model) * tf.math.minimum(arg1, arg2)
# %%
learning_rate = CustomSchedule(128)
optimizer = tf.keras.optimizers.Adam(learning_rate, beta_1=0.9, beta_2=0.98, epsilon=1e-9)
# %%
translator = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
translator.compile(optimizer=optimizer, loss='mse')
translator.fit(np.random.rand(8, 3), np.random.rand(8, 1), verbose=0)
