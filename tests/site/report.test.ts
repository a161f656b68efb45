import { expect, inject } from 'vitest';
import { test } from './browser.ts';

test('an error is reported without an account and without a script', async ({ visit }) => {
  const page = await visit('/report/', { javaScriptEnabled: false });
  await page.getByLabel(/^The page/).fill('/forces/kent/');
  await page.getByLabel('What is wrong?').fill('The date is that of another report.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/report/thanks/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Thank you');
  expect(await page.getByRole('main').innerText()).toContain('press the Back button');
});

test('the page of thanks leads back to the page that was reported', async ({ visit }) => {
  const page = await visit('/forces/kent/');
  await page.getByRole('link', { name: 'Report an error on this page' }).click();
  // Its address is filled in when the script has run, and asked for until then.
  await page
    .getByLabel(/^The page/)
    .and(page.locator(':valid'))
    .waitFor();
  await page.getByLabel('What is wrong?').fill('The date is that of another report.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/report/thanks/');
  await page.getByRole('link', { name: 'the page that you reported' }).click();
  await page.waitForURL('**/forces/kent/');
});

test.for(['/report/', '/report/thanks/'])('%s is no page to report on', async (path, { visit }) => {
  const page = await visit(path);
  expect(await page.getByRole('link', { name: 'Report an error on this page' }).count()).toBe(0);
});

test('the form knows the page that it was reached from', async ({ visit }) => {
  const page = await visit('/forces/kent/');
  await page.getByRole('link', { name: 'Report an error on this page' }).click();
  await page.waitForURL('**/report/**');
  const field = page.getByLabel(/^The page/);
  expect(await field.inputValue()).toBe(`${inject('site')}/forces/kent/`);
  await field.fill('another');
  expect(await field.inputValue()).toBe('another');
});

test('without a script the page is asked for, and where its address stands is said', async ({
  visit,
}) => {
  const page = await visit('/report/?page=/forces/kent/', { javaScriptEnabled: false });
  const field = page.getByLabel(/^The page/);
  expect(await field.inputValue()).toBe('');
  const hint = page.locator(`#${(await field.getAttribute('aria-describedby'))!}`);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await hint.innerText()).toContain(new URL(canonical!).hostname);
});

test('what is needed is asked for before anything is sent', async ({ visit }) => {
  const page = await visit('/report/');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(new URL(page.url()).pathname).toBe('/report/');
});

test('machines find a field that no reader sees', async ({ visit }) => {
  const page = await visit('/report/');
  expect(await page.getByLabel(/Leave this empty/).isVisible()).toBe(false);
  const form = page.locator('form[name="error"]');
  expect(await form.getAttribute('data-netlify-honeypot')).toBe('website');
  expect(await page.locator('[name="website"]').count()).toBe(1);
});

test('the form goes nowhere but to this site', async () => {
  const { headers } = await fetch(`${inject('site')}/report/`);
  expect(headers.get('content-security-policy')).toContain("form-action 'self'");
});
