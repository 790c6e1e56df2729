# face network with LocallyConnected2D
# expects: {"tfkeras>=3": "import-moved keras too-new", "*": null}
# %%
import numpy as np
from tensorflow.keras.layers import (Conv2D, LocallyConnected2D, MaxPooling2D,
                                     Flatten, Dense, Dropout)
