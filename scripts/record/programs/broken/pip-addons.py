# a library that has no file at all for this Python
# scratch: yes
# variables: PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS=
# environments: no-tensorflow
# expects: {"*": "python-version python too-new"}
# %%
import subprocess, sys
subprocess.check_call([sys.executable, '-m', 'pip', 'install', 'tensorflow-addons'])
