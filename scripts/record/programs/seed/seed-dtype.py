# The seed's second example, verbatim: integer data to a float model.
# expects: {"no-keras": "dependency keras missing", "legacy": "?mixed-keras keras mixed", "tf<2.2": "?mixed-keras keras mixed", "pykeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
# Example 2: Mismatched Input Data Type
import tensorflow as tf
from tensorflow import keras
from keras import layers
import numpy as np

# Model expects float32
def create_model_float32():
    model = keras.Sequential([
        layers.Dense(64, activation='relu', input_shape=(10,)),
        layers.Dense(10, activation='softmax')
    ])
    return model

model_float32 = create_model_float32()
model_float32.compile(optimizer='adam', loss='categorical_crossentropy')

# Simulate Input of Integers, not floats
data_integer = np.random.randint(0, 255, size=(100, 10))
labels = np.random.randint(0, 10, size=(100, 1))
labels = tf.keras.utils.to_categorical(labels, num_classes=10)

try:
    # Expecting a type error here
    model_float32.fit(data_integer, labels, epochs = 2)
except Exception as e:
    print(f"Error During Model Execution: {e}")

