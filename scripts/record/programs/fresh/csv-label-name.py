# make_csv_dataset with a label that is no column
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "data"}
# %%
import tensorflow as tf
with open('t.csv', 'w') as f:
    f.write('age,fare,survived\n1,2.5,0\n3,4.5,1\n')
ds = tf.data.experimental.make_csv_dataset('t.csv', batch_size=2, label_name='target', num_epochs=1)
