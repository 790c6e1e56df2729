# a file with the suffix of a picture holds text
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import tensorflow as tf
# %%
with open("cat.jpg", "w") as page:
    page.write("<html>404 not found</html>")
# %%
picture = tf.io.decode_jpeg(tf.io.read_file("cat.jpg"), channels=3)
