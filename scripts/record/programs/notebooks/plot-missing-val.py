# curves of a training without validation data
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "training-setup"}
# %%
import numpy as np
import matplotlib.pyplot as plt
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
model = Sequential([Dense(4, activation='relu', input_shape=(2,)), Dense(1, activation='sigmoid')])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
history = model.fit(np.random.rand(16, 2), np.random.randint(0, 2, 16), epochs=2, verbose=0)
# %%
plt.figure(figsize=(8, 4))
plt.plot(history.history['accuracy'], label='train')
plt.plot(history.history['val_accuracy'], label='validation')
plt.legend()
