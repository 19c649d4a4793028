/** Types for the part of citeproc that is used; the package has none. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object | undefined;
  }
  export interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** Parameters of the bibliography, and its entries. */
    makeBibliography(): [object, string[]];
    makeCitationCluster(items: readonly { id: string; locator: string; label: string }[]): string;
  }
  const CSL: {
    readonly Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine;
    /** Words that stay in lower case within a title. */
    readonly SKIP_WORDS: readonly string[];
  };
  export default CSL;
}
