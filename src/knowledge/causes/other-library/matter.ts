/** What a finding about another library is made of. */

/** What is the matter with the library, and how sure it is. */
export interface ILibraryMatter {
  readonly library: string;
  readonly kind: 'call' | 'member' | 'version' | 'network' | 'fit' | 'left';
  readonly confidence: number;
}
