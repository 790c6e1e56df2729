# loading failed and was printed; the next cell has no model
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %%
import traceback
import numpy as np
import tensorflow as tf

# %%
try:
    classifier = tf.keras.models.load_model('checkpoints/best_model.h5')
except Exception:
    print('model could not be loaded')
    traceback.print_exc()
# %%
x_new = np.random.rand(3, 8)
probs = classifier.predict(x_new)
