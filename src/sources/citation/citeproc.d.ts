/** The part of citeproc that is used; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object | undefined;
  }
  export interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** Parameters of the list, and its entries. */
    makeBibliography(): [object, string[]];
    makeCitationCluster(items: readonly { id: string; locator: string; label: string }[]): string;
  }
  const CSL: {
    readonly Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine;
    /** Words without a capital within a title. */
    readonly SKIP_WORDS: readonly string[];
  };
  export default CSL;
}
