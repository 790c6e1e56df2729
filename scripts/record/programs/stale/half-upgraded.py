# the files of two keras wheels in one folder
# scratch: yes
# environments: tf2.15
# expects: {"*": "?broken-install keras broken"}
# %%
import glob, os, sys
site = [p for p in sys.path if p.endswith('site-packages')][0]
for f in glob.glob(site + '/keras/src/engine/*.py'):
    os.remove(f)
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
