# names imported from tensorflow.keras, one hidden layer
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout
from tensorflow.keras.optimizers import Adam
from tensorflow.keras.callbacks import EarlyStopping, ModelCheckpoint
# %%
X = np.random.rand(64, 10).astype('float32')
y = (X.sum(axis=1) > 5).astype('float32')
model = Sequential([Dense(16, activation='relu', input_shape=(10,)), Dropout(0.2), Dense(1, activation='sigmoid')])
model.compile(optimizer=Adam(learning_rate=1e-3), loss='binary_crossentropy', metrics=['accuracy'])
# %%
history = model.fit(X, y, epochs=2, batch_size=16, validation_split=0.25, callbacks=[EarlyStopping(monitor='val_loss', patience=2)], verbose=0)
print(sorted(history.history))
# %%
print(model.predict(X[:3], verbose=0).shape)
