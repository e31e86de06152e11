/** What the bench uses of two libraries without types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(words: string[], options: { accuracy: 'exactly'; separateWordSearch: boolean; acrossElements: boolean }): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(node: Node, options: { find: RegExp; wrap: string }): unknown;
}
