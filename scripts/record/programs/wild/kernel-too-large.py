# deep stack shrinks the image to nothing
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, models
# %%
class CNN:
    def __init__(self, size, depth):
        self.model = models.Sequential()
        self.model.add(layers.Conv2D(4, 5, activation='relu', input_shape=(size, size, 1)))
        for _ in range(depth):
            self._add_block()

    def _add_block(self):
        self.model.add(layers.MaxPooling2D(2))
        self.model.add(layers.Conv2D(4, 5, activation='relu'))

net = CNN(28, 3)
