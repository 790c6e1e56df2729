# an own exception
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
def check(x):
    if x < 0:
        raise ValueError('x must not be negative')
# %%
check(-1)
