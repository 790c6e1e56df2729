# names of the summary API through a for loop
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf>=2.21,no-tensorboard": "?dependency tensorboard missing", "*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf

def variable_summaries(var, name):
    mean = tf.reduce_mean(var)
    tf.summary.scalar('mean/' + name, mean, step=0)
    return mean
# %%
weights = tf.Variable([1., 2.])
variable_summaries(weights, 'w')
merged = tf.summary.merge_all()
