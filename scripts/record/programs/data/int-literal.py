# int() of text
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
rows = ['1', '2', '']
# %%
numbers = [int(r) for r in rows]
