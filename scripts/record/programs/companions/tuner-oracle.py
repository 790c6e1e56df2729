# an oracle of keras-tuner by the name that it had before 1.3
# expects: {"*": "import-moved keras-tuner too-new"}
# environments: tf2.16-keras3.3
# requires: keras-tuner==1.4.7
# %%
from keras_tuner.oracles import BayesianOptimization
