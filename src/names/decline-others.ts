/**
 * Case forms of names in Hungarian, German and English. Hungarian: suffixes by vowel harmony, a final "a" or "e" lengthened before
 * them ("Ukrajna" → "Ukrajnában"), "-val" taking the last consonant ("Putyinnal"). German: the genitive. English possessives need no
 * form: an apostrophe ends a word.
 */
const BACK = {
  on: 'on',
  accusative: 'ot',
  dative: 'nak',
  with: 'val',
  on2: 'ról',
  to: 'ra',
  from: 'tól',
  at: 'hoz',
  in: 'ban',
  into: 'ba',
  out: 'ból',
  near: 'nál',
};
const FRONT = {
  on: 'en',
  accusative: 'et',
  dative: 'nek',
  with: 'vel',
  on2: 'ről',
  to: 're',
  from: 'től',
  at: 'hez',
  in: 'ben',
  into: 'be',
  out: 'ből',
  near: 'nél',
};

/** The last word takes the suffix; names that end in a letter nobody pronounces take it after a hyphen, which ends a word anyway. */
export function declineHungarian(name: string): string[] {
  if (!/\p{Ll}$/u.test(name)) return [name];
  const suffixes = isBack(name) ? BACK : FRONT;
  const long = name.replace(/a$/u, 'á').replace(/e$/u, 'é');
  const vowel = /[aáeéiíoóöőuúüű]$/u.test(name);
  const accusative = vowel || /(?:[jlnrsz]|ny|ly)$/u.test(name) ? 't' : suffixes.accusative;
  const digraph = /(?:cs|gy|ly|ny|sz|ty|zs)$/u.exec(name)?.[0];
  const instrumental = vowel
    ? long + suffixes.with
    : digraph === undefined
      ? name + name.slice(-1) + suffixes.with.slice(1)
      : name.slice(0, -2) + digraph.charAt(0) + digraph + suffixes.with.slice(1);
  return [
    name,
    long + accusative,
    instrumental,
    ...[
      suffixes.dative,
      suffixes.on2,
      suffixes.to,
      suffixes.from,
      suffixes.at,
      suffixes.in,
      suffixes.into,
      suffixes.out,
      suffixes.near,
    ].map((suffix) => long + suffix),
    vowel ? `${long}n` : name + suffixes.on,
  ];
}

function isBack(name: string): boolean {
  const word = name.split(/[\s-]/u).at(-1)?.toLowerCase() ?? '';
  const vowels = word.match(/[aáeéiíoóöőuúüű]/gu) ?? [];
  if (vowels.some((vowel) => /[aáoóuú]/u.test(vowel)))
    return !/[eéöőüű]/u.test(vowels.at(-1) ?? '') || /[aáoóuú]/u.test(vowels.at(-1) ?? '');
  return false;
}

/** "Putin" → "Putins"; names in -s, -z, -x take an apostrophe, which ends a word. */
export function declineGerman(name: string): string[] {
  return /[\p{Ll}]$/u.test(name) && !/[sßzx]$/u.test(name) ? [name, `${name}s`] : [name];
}
