# recall metric built from keras.backend
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
from keras import backend as K
def recall_m(y_true, y_pred):
    true_positives = K.sum(K.round(K.clip(y_true * y_pred, 0, 1)))
    possible_positives = K.sum(K.round(K.clip(y_true, 0, 1)))
    return true_positives / (possible_positives + K.epsilon())
print(recall_m(np.array([1., 0.]), np.array([1., 1.])))
