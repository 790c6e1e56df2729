# a file read with the mode of Python 2
# environments: tf2.6 tf2.15 tf2.18-keras3.8
# expects: {"python<3.11": null, "*": "python-version python too-new"}
# %%
with open("words.txt", "w") as f:
    f.write("a\nb\n")
# %%
lines = open("words.txt", "rU").readlines()
