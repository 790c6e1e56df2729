# a number is glued to a text
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
for epoch in range(3):
    loss = tf.random.uniform(())
    print("epoch " + epoch + " loss " + str(float(loss)))
