# a TensorFlow class of transformers
# environments: tf2.21-transformers5 tf2.18-transformers4.48
# expects: {"*": "fault"}
# %%
from transformers import AutoTokenizer, TFAutoModelForSequenceClassification
import tensorflow as tf
