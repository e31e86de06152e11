import { SHOW_TEXT } from './node-filter.ts';
import type { PaintedName } from './painted.ts';

/** Names by the text they touch, for the list of names they were made from. */
type Places = { readonly byNode: ReadonlyMap<Node, readonly PaintedName[]>; readonly shadowRoots: ShadowRoot[] };
const places = new WeakMap<readonly PaintedName[], Places>();

/**
 * The painted name under a point of the viewport. The caret snaps to the nearest text, so the name's own boxes decide. What text has
 * names is looked up once for each painting.
 */
export function nameAt(
  document: Document,
  names: readonly PaintedName[],
  x: number,
  y: number,
): PaintedName | undefined {
  if (names.length === 0) return undefined;
  const { byNode, shadowRoots } = placesOf(names);
  const caret =
    shadowRoots.length === 0
      ? document.caretPositionFromPoint(x, y)
      : document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret === null) return undefined;
  const { offsetNode, offset } = caret;
  const name = byNode.get(offsetNode)?.find(({ range }) => range.isPointInRange(offsetNode, offset));
  if (name === undefined) return undefined;
  for (const box of name.range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return name;
  return undefined;
}

function placesOf(names: readonly PaintedName[]): Places {
  const known = places.get(names);
  if (known !== undefined) return known;
  const byNode = new Map<Node, PaintedName[]>();
  const shadowRoots = new Set<ShadowRoot>();
  const add = (node: Node, name: PaintedName): void => {
    const list = byNode.get(node);
    if (list === undefined) byNode.set(node, [name]);
    else if (list.at(-1) !== name) list.push(name);
  };
  for (const name of names) {
    const { startContainer, endContainer } = name.range;
    const tree = startContainer.getRootNode();
    if (tree.nodeType === Node.DOCUMENT_FRAGMENT_NODE) shadowRoots.add(tree as ShadowRoot);
    add(startContainer, name);
    if (endContainer === startContainer) continue;
    // across inline elements: "<b>Kim</b> Jong-un"
    const walker = startContainer.ownerDocument?.createTreeWalker(name.range.commonAncestorContainer, SHOW_TEXT);
    if (walker === undefined) continue;
    walker.currentNode = startContainer;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      add(node, name);
      if (node === endContainer) break;
    }
  }
  const found = { byNode, shadowRoots: [...shadowRoots] };
  places.set(names, found);
  return found;
}
