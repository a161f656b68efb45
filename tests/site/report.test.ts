import { expect, inject } from 'vitest';
import { test } from './browser.ts';

test('an error is reported without an account and without a script', async ({ visit }) => {
  const page = await visit('/report/', { javaScriptEnabled: false });
  await page.getByLabel(/^The page/).fill('/forces/kent/');
  await page.getByLabel('What is wrong?').fill('The date is that of another report.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL('**/report/thanks/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Thank you');
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
