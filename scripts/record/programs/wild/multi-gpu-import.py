# multi_gpu_model imported beside other helpers
# expects: {"tf<2.2": null, "legacy": "import-moved tf-keras too-new", "tf<2.6": "?import-moved tensorflow too-new", "*": "import-moved keras too-new"}
# %%
import os
os.environ['CUDA_VISIBLE_DEVICES'] = ''
from tensorflow.keras.models import Model, load_model
from tensorflow.keras.utils import (
    to_categorical,
    multi_gpu_model,
)
