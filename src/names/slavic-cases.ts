/** Genitive, dative, accusative, instrumental, prepositional; alternatives apart by a space; empty: the form is another case's. */
export type Cases = readonly [string, string, string, string, string];
export type Noun = 'person' | 'thing';
