# callbacks.BackupAndRestore: experimental before 2.8
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "tf<2.9": "?import-moved keras too-old", "*": null}
# %%
from tensorflow.keras.callbacks import EarlyStopping, BackupAndRestore
cb = BackupAndRestore(backup_dir='backup')
