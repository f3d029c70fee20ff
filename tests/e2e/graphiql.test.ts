import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Database } from '../../src/database/database.js';
import type { HttpService } from '../../src/server/listen.js';
import { openTestDatabase } from '../testkit/database.js';
import { exampleQueries } from '../testkit/exampleQueries.js';
import { loadShippedData } from '../testkit/loadShippedData.js';
import { startService } from '../testkit/startService.js';
import { openBrowser } from './browser.js';

describe('the query page in a browser', () => {
  const requested: string[] = [];
  const complaints: string[] = [];
  let database: Database;
  let service: HttpService;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    // In a process of its own: a bundler does not run inside jest's.
    execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/buildWeb.mjs', import.meta.url))]);
    database = await openTestDatabase();
    await loadShippedData(database);
    service = await startService(database);
    browser = await openBrowser();
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1600, height: 900 } });
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(service.url);
    await page.waitForSelector('.graphiql-query-editor .view-line');
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
    await database.close();
  });

  test('the root leads to it', () => {
    expect(page.url()).toBe(`${service.url}/graphql`);
  });

  test('it opens with the eight example queries as tabs, named in Chinese', async () => {
    expect(await tabTitles(page)).toEqual(exampleQueries().map(({ title }) => title));
  });

  test('running the first shows what Zhongfang County lacks, and the tab keeps its name', async () => {
    await page.click('.graphiql-execute-button');
    const response = page.locator('.graphiql-response .view-lines');
    await response.getByText('"summary"').first().waitFor();
    expect(await response.innerText()).toContain('chainGaps');
    expect(await response.innerText()).not.toContain('"errors"');
    expect(await tabTitles(page)).toEqual(exampleQueries().map(({ title }) => title));
  });

  test('the last finds a company by its pinyin', async () => {
    await page.locator('.graphiql-tab-button').nth(7).click();
    await page.locator('.graphiql-query-editor .view-lines').getByText('hengyu ganggou').first().waitFor();
    // GraphiQL takes a moment to know the operations of the tab: pressed before, the button runs the tab before, and is pressed again.
    const found = page.locator('.graphiql-response .view-lines').getByText('Enterprise:zhongfang-hengyu-ganggou').first();
    for (let presses = 1; presses <= 5 && !(await found.isVisible()); presses += 1) {
      await page.click('.graphiql-execute-button');
      await found.waitFor({ timeout: 4_000 }).catch(() => null);
    }
    expect(await found.isVisible()).toBe(true);
  });

  test('the schema is there to read', async () => {
    await page.click('button[aria-label="Show Documentation Explorer"]');
    await page.locator('.graphiql-doc-explorer').getByText('Query').first().waitFor();
  });

  test('the page is asked for anew each time, its files are kept for good', async () => {
    const html = await fetch(`${service.url}/graphql`, { headers: { accept: 'text/html' } });
    const file = /src="([^"]+\.js)"/.exec(await html.text())?.[1] ?? '';
    const script = await fetch(`${service.url}${file}`);
    expect([html.status, html.headers.get('cache-control'), script.status, script.headers.get('cache-control')]).toEqual([200, 'no-store', 200, 'public, max-age=31536000, immutable']);
    expect(script.headers.get('content-security-policy')).toBe(html.headers.get('content-security-policy'));
    expect(html.headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  test('nothing was asked of any other place, workers and fonts included, and nothing was refused', () => {
    expect(requested.filter((url) => !url.startsWith(`${service.url}/`) && !url.startsWith('data:') && !url.startsWith(`blob:${service.url}/`))).toEqual([]);
    expect(requested.filter((url) => url.includes('.worker-')).length).toBeGreaterThanOrEqual(2);
    expect(complaints).toEqual([]);
  });
});

async function tabTitles(page: Page): Promise<readonly string[]> {
  return page.locator('.graphiql-tab-button').allInnerTexts();
}
