/** Types for the parts of stopword that are used; the package has none. */

/** The package's main file takes four times as long to import. */
declare module 'stopword/dist/stopword.esm.min.mjs' {
  /** Lists of function words by ISO 639-3 code. */
  export const deu: readonly string[];
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const hrv: readonly string[];
  export const ita: readonly string[];
  export const nld: readonly string[];
  export const pol: readonly string[];
  export const por: readonly string[];
  export const spa: readonly string[];
  export const tur: readonly string[];
}
