// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardChoice } from '../../src/ui/card-choice.tsx';
import { sampleCard } from './sample-card.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const mayor = sampleCard({ entity: 'mayor', name: 'Andrei Pop', descriptions: [{ text: 'primarul', source: 's1' }] });
const doctor = sampleCard({ entity: 'doctor', name: 'Vasile Pop', descriptions: [] });
const draw = (cards: readonly (typeof mayor)[], seen?: (entity: string) => Promise<unknown>): void =>
  void act(() =>
    render(<CardChoice cards={cards} language="en" actions={seen === undefined ? {} : { seen }} />, place),
  );
const press = (selector: string, at = 0): void =>
  void act(() => place.querySelectorAll<HTMLElement>(selector).item(at).click());

it('shows the card of the only one who may be meant at once', () => {
  draw([mayor]);
  expect(place.querySelector('.card-name')?.textContent).toBe('Andrei Pop');
  expect(place.querySelector('.card-choices')).toBeNull();
});

it('offers all who may be meant, each with what it is', () => {
  draw([mayor, doctor]);
  expect(place.querySelector('h2')?.textContent).toBe('Which one is meant?');
  expect([...place.querySelectorAll('.card-choice-button')].map((button) => button.textContent)).toEqual([
    'Andrei Popperson · primarul',
    'Vasile Popperson',
  ]);
  expect(place.querySelector('.card-facts')).toBeNull();
});

it('opens the one that is chosen, with the focus at its name, and leads back', () => {
  draw([mayor, doctor]);
  press('.card-choice-button', 1);
  expect(place.querySelector('.card-name')?.textContent).toBe('Vasile Pop');
  expect(document.activeElement).toBe(place.querySelector('.card-name'));
  press('.card-back');
  expect(place.querySelectorAll('.card-choice-button').length).toBe(2);
});

it('tells which card is shown, and of a choice only what was chosen', () => {
  const seen = vi.fn(() => Promise.resolve());
  draw([mayor, doctor], seen);
  expect(seen).not.toHaveBeenCalled();
  press('.card-choice-button', 0);
  expect(seen.mock.calls).toEqual([['mayor']]);
});
