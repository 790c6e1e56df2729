# TensorFlow 2.12 and 2.13 hold typing-extensions below 4.6; pydantic asks for more
# fresh: yes
# environments: tf2.13-pydantic
# expects: {"*": "dependency typing-extensions too-old"}
# %%
import tensorflow as tf
print(tf.__version__)
# %%
from pydantic import BaseModel
class Settings(BaseModel):
    units: int = 32
