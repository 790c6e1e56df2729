# the rate of an own schedule in a line of text
# environments: tf2.6 tf2.9 tf2.15
# expects: {"tf<2.11": "?optimizer-state keras too-old", "*": null}
# %%
import tensorflow as tf
class Warm(tf.keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        return 0.01 * tf.cast(step, tf.float32)
opt = tf.keras.optimizers.Adam(Warm())
# %%
print(f"rate {opt.lr.numpy():.4f}")
