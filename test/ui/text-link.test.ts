import { expect, it, test } from 'vitest';
import { linkTo } from '../../src/ui/text-link.ts';

test.each([
  [
    'Un acord s-a semnat.',
    'https://ziar.ro/stire?id=1#sus',
    'https://ziar.ro/stire?id=1#:~:text=Un%20acord%20s%2Da%20semnat.',
  ],
  [
    'Unu doi trei patru cinci șase, șapte opt nouă zece unsprezece doisprezece treisprezece.',
    'https://ziar.ro/',
    'https://ziar.ro/#:~:text=Unu%20doi%20trei%20patru%20cinci,nou%C4%83%20zece%20unsprezece%20doisprezece%20treisprezece.',
  ],
])('leads to %j', (sentence, url, expected) => {
  expect(linkTo(url, sentence)).toBe(expected);
});

it.each([null, 'http://ziar.ro/', 'javascript:alert(1)', 'nu e o adresă'])('makes no link of %j', (url) => {
  expect(linkTo(url, 'Un acord.')).toBeUndefined();
});
