# a model is made aware of quantization
# environments: tf2.18-tfmot0.7
# expects: {"*": "fault"}
# %%
import tensorflow as tf
from tensorflow_model_optimization.quantization.keras import quantize_model
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(8, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(2)])
aware = quantize_model(model)
