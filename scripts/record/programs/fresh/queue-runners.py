# coordinator and queue runners around the reading loop
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
coord = tf.train.Coordinator()
threads = tf.train.start_queue_runners(coord=coord)
for step in range(3):
    if coord.should_stop():
        break
coord.request_stop()
coord.join(threads)
