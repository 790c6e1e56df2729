# grey pictures into a network for three channels
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras.applications import MobileNetV2
from tensorflow.keras.layers import GlobalAveragePooling2D, Dense
from tensorflow.keras.models import Model
base = MobileNetV2(weights=None, include_top=False, input_shape=(32, 32, 3))
x = GlobalAveragePooling2D()(base.output)
model = Model(base.input, Dense(2, activation='softmax')(x))
model.compile('adam', 'categorical_crossentropy')
# %%
X = np.random.rand(4, 32, 32, 1)
y = np.eye(2)[[0, 1, 0, 1]]
model.fit(X, y, epochs=1, verbose=0)
