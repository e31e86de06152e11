import { test } from 'vitest';
import { expectShown } from '../facts-of.ts';

/** What a clause opens with, and one picked out by its relative clause: shown, never shown. */

test.each([
  [
    'a road on which one drives',
    'Pe Autostrada Transilvania se circulă cu 60 de kilometri pe oră.',
    ['Autostrada Transilvania | Pe Autostrada Transilvania se circulă cu 60 de kilometri pe oră'],
    [],
  ],
  [
    'a body in which something is',
    'La Spitalul Municipal Huși există doar doi medici de gardă. În Parlamentul Bulgariei sunt 240 de deputați.',
    [
      'Spitalul Municipal Huși | La Spitalul Municipal Huși există',
      'Parlamentul Bulgariei | În Parlamentul Bulgariei sunt 240',
    ],
    [],
  ],
  [
    'the place of what it came from',
    'În urma exploziei de la Crevedia au murit șase oameni.',
    ['Crevedia | În urma exploziei de la Crevedia au murit șase oameni'],
    [],
  ],
  [
    'near miss: somebody left out acts there',
    'Ion Pop a plecat. La Sofia se întâlnește cu premierul. La Paris a vizitat un muzeu.',
    [],
    ['Sofia | ', 'Paris | La'],
  ],
  ['near miss: what is said or thought there', 'La Bruxelles se crede că legea va trece.', [], ['Bruxelles | La']],
  ['near miss: a way is no setting', 'Traficul greu va fi deviat prin comuna Cordun.', [], ['Cordun | Traficul']],
])('settings: %s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'whole',
    'Ion Pop este primul ministru care vizitează Armenia din 2009.',
    ['Ion Pop | Ion Pop este primul ministru care vizitează Armenia din 2009'],
    ['| care vizitează', 'ministru | '],
  ],
  [
    'or not at all',
    'Ion Pop, primul ministru care vizitează Armenia din 2009, a ajuns la Erevan.',
    ['care vizitează Armenia din 2009, a ajuns la Erevan'],
    ['primul ministru | '],
  ],
  [
    'near miss: the relative clause tells of one who is known already',
    'Ion Pop a fost numit de Ana Dan, care conduce firma din 2009.',
    ['Ana Dan | care conduce firma din 2009'],
    [],
  ],
])('picked out by a relative clause: %s', (_, text, shown, never) => expectShown(text, shown, never));

test.each([
  [
    'nobody',
    'Se observă că România are cele mai mari prețuri.',
    ['România are cele mai mari prețuri | asserted | '],
    [],
  ],
  [
    'near miss: what is said has a teller, though unknown',
    'Se spune că România are cele mai mari prețuri.',
    ['România are cele mai mari prețuri | reported | ?'],
    [],
  ],
])('who says what anybody sees: %s', (_, text, shown, never) => expectShown(text, shown, never));
