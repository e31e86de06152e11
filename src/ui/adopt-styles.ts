/**
 * Styles a shadow root from the texts of style sheets: constructed ones, in which a page's Content-Security-Policy has no say.
 * Anew for each root: while a root is in no document, Firefox does not notice that the system has gone dark.
 */
export function adoptStyles(shadowRoot: ShadowRoot, texts: readonly string[]): void {
  shadowRoot.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
