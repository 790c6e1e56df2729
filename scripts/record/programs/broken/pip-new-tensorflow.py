# pip has no file of a new TensorFlow for an old Python
# scratch: yes
# variables: PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS=
# environments: python3.8-pip
# expects: {"*": "python-version python too-old"}
# %%
import subprocess, sys
subprocess.check_call([sys.executable, '-m', 'pip', 'install', 'tensorflow==2.16.2'])
