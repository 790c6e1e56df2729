/** What is told of an error that its own words explain. */
export interface IMeaning {
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly effect: string;
}
