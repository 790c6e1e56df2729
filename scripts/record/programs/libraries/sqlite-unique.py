# a database refuses a row twice; no frame of the library is shown
# expects: {"*": "other-library"}
# %%
import sqlite3
import tensorflow as tf
runs = sqlite3.connect(':memory:')
runs.execute('create table runs (name text unique, loss real)')
runs.execute("insert into runs values ('first', 0.3)")
# %%
runs.execute("insert into runs values ('first', 0.2)")
