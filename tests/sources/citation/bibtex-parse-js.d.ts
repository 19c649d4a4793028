/** The part of the parser that the tests use; the package has no types of its own. */
declare module '@orcid/bibtex-parse-js' {
  const parser: { toJSON(bibtex: string): unknown };
  export default parser;
}
