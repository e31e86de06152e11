import { expect, it } from 'vitest';
import {
  cardText,
  clickControl,
  describeInBrowsers,
  expectNames,
  paintedNames,
  pointAt,
  rest,
  waitForCard,
  waitForName,
  waitForText,
} from './harness.ts';

/** A site of the list that is granted at install, and one that is not. */
const LISTED = 'www.digi24.ro';
const UNLISTED = 'ziar.test';

describeInBrowsers('permissions', (session) => {
  it('runs without a click on a site of the list', async () => {
    const page = await session.open('demo.html', { host: LISTED });
    await waitForName(page, 'Vladimir Putin');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    await page.close();
  });

  it('does nothing on any other site until the reader asks for that page', async () => {
    const page = await session.open('demo.html', { host: UNLISTED });
    await session.rights().clickAction(page);
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Reper does not run on this page');
    expect(await paintedNames(page)).toEqual([]);
    await clickControl(popup, 'Show names on this page');
    await waitForText(popup, 'Kim Jong-un');
    await waitForName(page, 'Vladimir Putin');
    await pointAt(page, 'Kim Jong-un');
    await waitForCard(page, 'Kim Jong-un');
    const other = await session.open('demo.html', { host: UNLISTED });
    await rest(500);
    expect(await paintedNames(other)).toEqual([]);
    await session.closePages();
  });

  it('starts in open and in new tabs as soon as a site is granted, and stops in both once it is taken back', async () => {
    const page = await session.open('demo.html', { host: UNLISTED });
    await session.rights().agreeTo(`*://*.${UNLISTED}/*`);
    await session.rights().clickAction(page);
    const asking = await session.openPopup(page);
    await clickControl(asking, `Always on ${UNLISTED}`);
    await waitForText(asking, 'Vladimir Putin');
    await asking.close();
    await waitForName(page, 'Vladimir Putin');
    const other = await session.open('server.html', { host: UNLISTED });
    await waitForName(other, 'Vladimir Putin');
    await session.rights().revokeHost(`*://*.${UNLISTED}/*`);
    await expectNames(page, []);
    await expectNames(other, []);
    await pointAt(page, 'Kim Jong-un');
    await rest(700);
    expect(await cardText(page)).toBeUndefined();
    await page.reload();
    const popup = await session.openPopup(page);
    await waitForText(popup, 'Reper does not run on this page');
    expect(await paintedNames(page)).toEqual([]);
    await popup.close();
  });

  it('respects that a site of the list is taken back, and granted again', async () => {
    const page = await session.open('demo.html', { host: LISTED });
    await waitForName(page, 'Vladimir Putin');
    await session.rights().revokeHost('*://*.digi24.ro/*');
    await expectNames(page, []);
    await session.rights().grantHost('*://*.digi24.ro/*');
    await waitForName(page, 'Vladimir Putin');
  });
});
