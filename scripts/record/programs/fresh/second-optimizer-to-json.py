# an experiment log with the optimizer's settings
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "legacy": "?behaviour-changed tf-keras too-old", "*": "?behaviour-changed keras too-old"}
# %%
import json
import tensorflow as tf
opt = tf.keras.optimizers.Adam(learning_rate=3e-4)
log = {'optimizer': opt.get_config(), 'epochs': 3}
text = json.dumps(log, indent=2)
