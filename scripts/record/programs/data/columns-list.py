# several columns, some not there
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
df = pd.DataFrame({'Age': [1, 2], 'Fare': [3, 4]})
# %%
X = df[['Age', 'Sex', 'Pclass']]
