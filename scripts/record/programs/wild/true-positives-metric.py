# counting metric with the weight's name by position
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class CategoricalTruePositives(tf.keras.metrics.Metric):
    def __init__(self, name='categorical_true_positives', **kwargs):
        super().__init__(name=name, **kwargs)
        self.true_positives = self.add_weight('ctp', initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_pred = tf.reshape(tf.argmax(y_pred, axis=1), shape=(-1, 1))
        values = tf.cast(y_true, 'int32') == tf.cast(y_pred, 'int32')
        self.true_positives.assign_add(tf.reduce_sum(tf.cast(values, 'float32')))

    def result(self):
        return self.true_positives
# %%
def compile_model(model, extra):
    model.compile('rmsprop', 'sparse_categorical_crossentropy', metrics=[cls() for cls in extra])
    return model

mlp = tf.keras.Sequential([tf.keras.layers.Dense(3, activation='softmax', input_shape=(4,))])
compile_model(mlp, [CategoricalTruePositives]).fit(np.random.rand(9, 4), np.zeros((9, 1)), verbose=0)
