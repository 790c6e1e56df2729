# pip has no file of an old TensorFlow for a new Python
# scratch: yes
# variables: PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS=
# environments: no-tensorflow
# expects: {"*": "python-version python too-new"}
# %%
import subprocess, sys
subprocess.check_call([sys.executable, '-m', 'pip', 'install', 'tensorflow==2.10.1'])
