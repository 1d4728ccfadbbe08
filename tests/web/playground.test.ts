import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { importData } from '../neo4j/import-data.js';
import { findChromium } from './find-chromium.js';
import { serveProduct, type ServedProduct } from './serve-product.js';

interface Question {
  readonly name: string;
  readonly folder: string;
  readonly folderZh: string;
  readonly folderEn: string;
  readonly titleZh: string;
  readonly titleEn: string;
}

const executablePath = findChromium();
if (executablePath === null) {
  process.stderr.write(
    'SKIPPED tests/web/playground.test.ts: no Chromium. Install one, or name it in CHROMIUM_PATH.\n',
  );
}

(executablePath === null ? describe.skip : describe)('the playground', () => {
  let product: ServedProduct | undefined;
  let browser: Browser | undefined;
  let address: string;
  let questions: Question[];
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    await importData();
    product = await serveProduct();
    address = product.address;
    questions = (await (await fetch(`${address}/operations.json`)).json()) as Question[];
    // No sandbox: tests run as root in containers, and the page is our own.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** A visitor without any stored state, in a browser that is not Chinese. */
  beforeEach(async () => {
    const visit = await started(browser).newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
    page = await visit.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!isLocal(request.url(), address)) complaints.push(`outside: ${request.url()}`);
    });
  });

  const run = async (): Promise<unknown> => {
    const answer = page.waitForResponse((response) => isAnswer(response.request()));
    await page.locator('.graphiql-execute-button').click();
    return (await answer).json();
  };

  it('opens from /graphql with the first question, and Run answers it at the first press', async () => {
    await page.goto(`${address}/graphql`);
    await page.locator('.graphiql-query-editor').getByText('CitiesTargetingComputeHubs').waitFor();
    expect(await run()).toMatchObject({ data: { cities: expect.arrayContaining([expect.anything()]) } });
    await page.locator('.result-window').getByText('nameZh').first().waitFor();
    expect(await page.locator('.unicode-highlight').count()).toBe(0);
    expect(await page.title()).toBe('AI Policy Graph · 人工智能政策图谱');
    expect(complaints).toEqual([]);
  });

  it('lists every question in Chinese and English', async () => {
    await page.goto(`${address}/playground/`);
    await page.locator('.questions summary').first().waitFor();
    const listed = await page.locator('.questions li').allTextContents();
    expect(listed).toEqual(questions.map(({ titleZh, titleEn }) => titleZh + titleEn));
    expect(complaints).toEqual([]);
  });

  it('shows all folders with their titles and how many questions each has, and unfolds one at a click', async () => {
    await page.goto(`${address}/playground/`);
    await page.locator('.questions summary').first().waitFor();
    const folders = [...new Set(questions.map(({ folder }) => folder))].map((folder) =>
      questions.filter((question) => question.folder === folder),
    );
    expect(await page.locator('.questions h3').allTextContents()).toEqual(
      folders.map((members) => `${members[0]?.folderZh ?? ''} ${members[0]?.folderEn ?? ''} ${members.length}`),
    );
    const last = page.locator('.questions button').last();
    expect(await last.isVisible()).toBe(false);
    await page.locator('.questions summary').last().click();
    await last.click();
    const name = questions.at(-1)?.titleEn ?? '';
    await page.locator('.graphiql-query-editor').getByText(name.slice(0, 20)).waitFor();
  });

  // Half a second for each question, and the book grows.
  it('opens any question with its variables, so that Run answers it without errors', async () => {
    await page.goto(`${address}/playground/`);
    await unfoldAll(page);
    for (const { name, titleEn } of questions) {
      await page.locator('.questions button', { hasText: titleEn }).click();
      const answer = (await run()) as { data?: unknown; errors?: unknown };
      expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined });
      expect(answer.data).toBeTruthy();
    }
    expect(complaints).toEqual([]);
  }, 240_000);

  it('filters the questions by words of either language', async () => {
    await page.goto(`${address}/playground/`);
    const filter = page.getByPlaceholder('筛选 Filter');
    await filter.fill('算力枢纽 ＨＵＢＳ');
    const left = await page.locator('.questions li').allTextContents();
    expect(left).not.toHaveLength(0);
    for (const title of left) expect(title).toMatch(/算力枢纽.*hubs/);
    await filter.fill('来源与证据');
    const sources = questions.filter(({ folder }) => folder === 'sources');
    expect(await page.locator('.questions li').allTextContents()).toEqual(
      sources.map((one) => one.titleZh + one.titleEn),
    );
    expect(await page.locator('.questions li').first().isVisible()).toBe(true);
  });

  it('opens a shared link with its query and variables', async () => {
    const link = new URLSearchParams({
      query: 'query Shared($theme: ID!) { citiesTargeting(theme: $theme) { nameEn } }',
      variables: '{"theme":"compute-hub"}',
    });
    await page.goto(`${address}/graphql?${link.toString()}`);
    expect(await run()).toMatchObject({ data: { citiesTargeting: expect.arrayContaining([{ nameEn: 'Shenzhen' }]) } });
  });

  it('keeps the tabs of the last visit', async () => {
    await page.goto(`${address}/playground/`);
    await unfoldAll(page);
    await page.locator('.questions li button').nth(1).click();
    const tabs = page.locator('.graphiql-tab');
    // GraphiQL stores a tab half a second after the last edit.
    while ((await countStoredTabs(page)) < 2) await page.waitForTimeout(50);
    await page.reload();
    await tabs.nth(1).waitFor();
    expect(await tabs.count()).toBe(2);
  });
});

async function unfoldAll(page: Page): Promise<void> {
  await page.locator('.questions summary').first().waitFor();
  for (const summary of await page.locator('.questions summary').all()) await summary.click();
}

/** How many tabs with a query the page has stored for the next visit. */
async function countStoredTabs(page: Page): Promise<number> {
  const { origins } = await page.context().storageState();
  const state = origins[0]?.localStorage.find(({ name }) => name === 'graphiql:tabState')?.value ?? '{"tabs":[]}';
  const { tabs } = JSON.parse(state) as { tabs: { query: string | null }[] };
  return tabs.filter(({ query }) => query !== null && query !== '').length;
}

/** Whether it asks the graph, and not for the schema, which the page reads by itself. */
function isAnswer(request: Request): boolean {
  return request.url().endsWith('/graphql') && request.postData()?.includes('IntrospectionQuery') === false;
}

function isLocal(url: string, address: string): boolean {
  return url.startsWith(`${address}/`) || url.startsWith('data:') || url.startsWith(`blob:${address}/`);
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('beforeAll did not start it.');
  return thing;
}
