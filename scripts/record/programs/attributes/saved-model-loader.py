# tf.saved_model.loader and simple_save
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
builder = tf.saved_model.builder.SavedModelBuilder('export')
