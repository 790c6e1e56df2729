# tensorflow_text of another minor
# fresh: yes
# environments: tf2.15-text2.13 tf2.10-text2.8
# expects: {"*": "?native-crash tensorflow-text too-old"}
# %%
import tensorflow as tf
import tensorflow_text as text
