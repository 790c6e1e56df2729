# a date in another form
# expects: {"*": "data"}
# %%
from datetime import datetime
import tensorflow as tf
# %%
d = datetime.strptime('2020-01-31', '%d/%m/%Y')
