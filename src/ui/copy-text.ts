/** Text → clipboard; false where the browser refuses. Pages without https have no clipboard API: the older command serves there. */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, place);
  }
}

/** `place` is inside our own shadow root, so that the page sees neither the field nor its text. */
function copyByCommand(text: string, place: HTMLElement): boolean {
  const field = place.ownerDocument.createElement('textarea');
  field.value = text;
  field.setAttribute('style', 'position:fixed;inset-block-start:0;opacity:0');
  place.append(field);
  field.select();
  const done = place.ownerDocument.execCommand('copy');
  field.remove();
  return done;
}
