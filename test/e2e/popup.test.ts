import { expect, it } from 'vitest';
import {
  clickControl,
  describeInBrowsers,
  expectNames,
  paintedNames,
  pointAt,
  waitForCard,
  waitForName,
  waitForText,
} from './harness.ts';

describeInBrowsers('the popup', (session) => {
  it('lists the names of the page with their counts, and opens their cards', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Volodymyr Zelensky');
    const counts = new Map(await popup.evaluate(readCounts));
    const painted = await paintedNames(page);
    expect(counts.get('Vladimir Putin')).toBe(painted.filter((name) => /Putin/u.test(name)).length);
    expect(counts.get('Volodymyr Zelensky')).toBe(painted.filter((name) => /Zelenski/u.test(name)).length);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(painted.length);
    await clickControl(popup, 'Kim Jong-un');
    await clickControl(popup, 'more statement');
    await waitForText(popup, 'a promis că va face');
    await clickControl(popup, 'Back');
    await waitForText(popup, 'Volodymyr Zelensky');
    await popup.close();
    await page.close();
  });

  it('finds a name by what another language calls it', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Kim Jong-un');
    await popup.type('input[type="search"]', 'Zelenski');
    const listed = (): Promise<string[]> =>
      popup.evaluate(() => [...document.querySelectorAll('.popup-name-text')].map((el) => el.textContent ?? ''));
    await expect.poll(listed).toEqual(['Volodymyr Zelensky']);
    await popup.close();
    await page.close();
  });

  it('turns Reper off for one site at once, which survives a restart of the browser', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Kim Jong-un');
    await clickControl(popup, 'Off on 127.0.0.1');
    await expectNames(page, []);
    await session.restart();
    const again = await session.open('demo.html');
    await session.settled(again);
    expect(await paintedNames(again)).toEqual([]);
    const other = await session.openPopup(again);
    await waitForText(other, 'Off on 127.0.0.1');
    await clickControl(other, 'Off on 127.0.0.1');
    await waitForName(again, 'Kim Jong-un');
    await pointAt(again, 'Kim Jong-un');
    await waitForCard(again, 'Kim Jong-un');
  });

  it('turns Reper off everywhere and on again', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await clickControl(popup, 'Off everywhere');
    await expectNames(page, []);
    const other = await session.open('server.html');
    await session.settled(other);
    expect(await paintedNames(other)).toEqual([]);
    await clickControl(popup, 'Off everywhere');
    await waitForName(page, 'Kim Jong-un');
    await waitForName(other, 'Vladimir Putin');
  });

  it('speaks the language one chooses', async () => {
    const page = await session.open('demo.html');
    await waitForName(page, 'Kim Jong-un');
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Add this article');
    await popup.select('select', 'ro');
    await waitForText(popup, 'Adaugă acest articol');
    await popup.select('select', 'auto');
    await waitForText(popup, 'Add this article');
  });
});

/** Runs in the popup: name → how often it stands on the page, "once", "3 times". */
function readCounts(): [string, number][] {
  return [...document.querySelectorAll('main li button')].flatMap((button) => {
    const [name, times] = [...button.children].map((one) => one.textContent ?? '');
    const count = /once/u.test(times ?? '') ? 1 : Number(/\d+/u.exec(times ?? '')?.[0] ?? 0);
    return name === undefined ? [] : [[name, count] as [string, number]];
  });
}
