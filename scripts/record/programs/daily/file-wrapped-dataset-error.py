# the reader's error becomes the project's own error
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import logging
import pandas as pd
import tensorflow as tf

log = logging.getLogger('pipeline')

class DatasetError(RuntimeError):
    pass

def load_table(name, root='data/processed'):
    try:
        return pd.read_csv(f'{root}/{name}.csv')
    except Exception as err:
        log.exception('reading %s failed', name)
        raise DatasetError(f'dataset {name!r} could not be prepared') from err

# %%
train_df = load_table('train')
