/** Which library a message speaks of: the classes that it names. */

/** Libraries that speak for themselves. */
export const LIBRARY_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /'(?:DataFrame|Series|DataFrameGroupBy|SeriesGroupBy|DatetimeIndex|RangeIndex|Index|MultiIndex|Int64Index|StringMethods|Timestamp|Rolling|_iLocIndexer|_LocIndexer|Styler)' object has no attribute/,
    'pandas'
  ],
  [
    /'(?:AxesSubplot|Axes|Axes3D|Figure|FigureCanvas\w*|Line2D|Text|GridSpec|FacetGrid|AxesImage|Legend|Rectangle|PathCollection)' object has no attribute/,
    'matplotlib'
  ],
  [
    /'(?:CountVectorizer|TfidfVectorizer|OneHotEncoder|LabelEncoder|StandardScaler|MinMaxScaler|GridSearchCV|RandomForestClassifier|\w+(?:Classifier|Regressor|Transformer|Imputer|Vectorizer|Encoder|Scaler|Regression))' object has no attribute/,
    'scikit-learn'
  ],
  [
    /'(?:Image|JpegImageFile|PngImageFile)' object has no attribute|module 'PIL\.Image' has no attribute/,
    'Pillow'
  ],
  [
    /'(?:Word2Vec|KeyedVectors|FastText|Doc2Vec)' object has no attribute|The vocab attribute was removed/,
    'gensim'
  ],
  [/numpy\.(?:float|int|str)\w+' object has no attribute/, 'numpy']
];

/** The library whose class messages name so; '' where none is known. */
export function libraryOfClass(owner: string): string {
  const words = `'${owner}' object has no attribute`;
  return LIBRARY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
}
