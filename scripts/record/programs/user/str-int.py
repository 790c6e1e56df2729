# text and number added
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
n = 3
# %%
print('n = ' + n)
