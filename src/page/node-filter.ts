/** What a tree walker shows, as `NodeFilter` names it: looking there makes a browser keep 2 kB of objects in every tab. */
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 4;
