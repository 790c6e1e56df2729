# The seed's first example, verbatim: a pooling layer, compiled; the error would be printed.
# expects: {"no-keras": "dependency keras missing", "legacy": "?mixed-keras keras mixed", "tf<2.2": "?mixed-keras keras mixed", "pykeras>=3": "?attribute-removed keras too-new", "*": null}
# %%
# Example 1: Incompatible Pooling Layer
import tensorflow as tf
from tensorflow import keras
from keras import layers

# Intended TensorFlow 2.3 or higher compatibility
def create_model_incompatible_pool():
    model = keras.Sequential([
        layers.Conv2D(32, (3, 3), activation='relu', input_shape=(28, 28, 1)),
        layers.MaxPooling2D(pool_size=(2,2), strides=2, padding='same'), # Assume this is a newer version of MaxPooling2D
        layers.Flatten(),
        layers.Dense(10, activation='softmax')
    ])
    return model

try:
    model = create_model_incompatible_pool()
    model.compile(optimizer='adam', loss='categorical_crossentropy')
    print("Model compiled successfully") # This may never reach, depending on exact version
except Exception as e:
    print(f"Error during model definition or compilation: {e}")
