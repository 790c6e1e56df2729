# cats against dogs with fit_generator
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras import models, layers
from tensorflow.keras.preprocessing.image import ImageDataGenerator
# %%
train_datagen = ImageDataGenerator(rescale=1./255, rotation_range=10)
train_x = np.random.randint(0, 255, (16, 12, 12, 3)).astype('float32')
train_y = np.random.randint(0, 2, 16)
train_generator = train_datagen.flow(train_x, train_y, batch_size=8)
cnn = models.Sequential([layers.Flatten(input_shape=(12, 12, 3)), layers.Dense(1, activation='sigmoid')])
cnn.compile(loss='binary_crossentropy', optimizer='rmsprop', metrics=['acc'])
# %%
def run(model, gen, epochs):
    return model.fit_generator(
        gen,
        steps_per_epoch=2,
        epochs=epochs, verbose=0)

history = run(cnn, train_generator, 1)
