# from tensorflow import Session, ConfigProto
# expects: {"*": "import-moved tensorflow too-new"}
# %%
from tensorflow import ConfigProto, InteractiveSession
config = ConfigProto()
config.gpu_options.allow_growth = True
session = InteractiveSession(config=config)
