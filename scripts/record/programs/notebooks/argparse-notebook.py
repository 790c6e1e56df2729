# a script's argument parser in a notebook
# expects: {"*": "user-code"}
# %%
import argparse
import tensorflow as tf
# %%
parser = argparse.ArgumentParser()
parser.add_argument('--data', required=True)
args = parser.parse_args([])
