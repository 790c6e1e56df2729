# pip installs another NumPy after numpy was imported
# scratch: yes
# environments: tf2.15
# expects: {"*": "?stale-kernel numpy stale"}
# %%
import numpy as np
print(np.__version__)
# %%
%pip install -q --no-deps numpy==2.1.3
# %%
import pandas as pd
import tensorflow as tf
