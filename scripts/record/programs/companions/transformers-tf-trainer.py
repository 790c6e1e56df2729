# a trainer that transformers lost with 4.34
# expects: {"*": "import-moved transformers too-new"}
# environments: tf2.15
# requires: transformers==4.39.3
# %%
from transformers import TFTrainer, TFTrainingArguments
