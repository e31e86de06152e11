/**
 * Whether a pointer that left a name is on its way to the card: inside the triangle between the point where it left and the card's
 * nearer edge. Without it, a name in between would take the card away. Idea: the menu-aim triangle of Bruce Tognazzini.
 */
export type Point = { readonly x: number; readonly y: number };
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Pixels by which the triangle is wider than the card, for hands that are not exact. */
const LENIENCE = 8;

export function isOnPath(from: Point, at: Point, card: Box): boolean {
  const below = card.top >= from.y;
  const above = card.bottom <= from.y;
  if (below || above) {
    const edge = below ? card.top : card.bottom;
    return isInTriangle(at, from, { x: card.left - LENIENCE, y: edge }, { x: card.right + LENIENCE, y: edge });
  }
  const edge = card.left >= from.x ? card.left : card.right;
  return isInTriangle(at, from, { x: edge, y: card.top - LENIENCE }, { x: edge, y: card.bottom + LENIENCE });
}

function isInTriangle(at: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(at, a, b), side(at, b, c), side(at, c, a)];
  return !(sides.some((one) => one < 0) && sides.some((one) => one > 0));
}

function side(at: Point, a: Point, b: Point): number {
  return (at.x - b.x) * (a.y - b.y) - (a.x - b.x) * (at.y - b.y);
}
