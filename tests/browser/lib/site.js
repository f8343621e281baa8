// What the tests use: a server of their own, pages for each role, and an eye on everything that a browser complains of.
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { target } from "./places.js";
import { start } from "./server.js";

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

export const sessions = () => JSON.parse(readFileSync(`${target}/sessions.json`, "utf8"));

/** A server for the tests of one file, with a copy of the demo or with nothing; stopped after them. */
export function site(test, { empty = false } = {}) {
  const there = {};
  test.beforeAll(async () => {
    const folder = mkdtempSync(`${target}/data/run-`);
    if (!empty) cpSync(`${target}/data/demo`, folder, { recursive: true });
    Object.assign(there, await start("serve", folder));
    there.folder = folder;
  });
  test.afterAll(async () => {
    await there.stop?.();
  });
  return there;
}

/** A page of somebody; nobody's without a role. What the browser complains of is in `complaints`. */
export async function open(browser, there, { role, script = true, viewport = desk, scheme = "light", locale = "en-GB" } = {}) {
  const context = await browser.newContext({
    baseURL: there.base, javaScriptEnabled: script, viewport, colorScheme: scheme, locale,
    timezoneId: "Europe/Amsterdam",
  });
  if (role) await context.addCookies([{ name: "sid", value: sessions()[role].sid, url: there.base }]);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // A form that comes back has a status of its own, which is no complaint.
    const isStatus = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatus) complaints.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    const isDocument = response.request().resourceType() === "document";
    if (!isDocument && response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
    if (!response.url().startsWith(there.base)) complaints.push(`third party: ${response.url()}`);
  });
  if (script) {
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }
  page.complaints = complaints;
  return page;
}

/** After a press: who signed in too long ago gives the password again, and then sends what was kept. */
export async function passwordAgain(page, role) {
  await page.waitForLoadState();
  if ((await page.locator("h1").first().textContent()) !== "Your password again") return;
  await page.locator("main [name=password]").fill(sessions()[role].password);
  await page.locator("main .button").first().click();
  await page.getByRole("button", { name: "Send it now" }).click();
}

/** Ends a visit: nothing may have been complained of. */
export async function close(page) {
  expect(page.complaints).toEqual([]);
  await page.context().close();
}

/** A picture, kept for people. */
export const shot = (page, name) => page.screenshot({ path: `${target}/shots/${name}.png`, fullPage: true });

/** Nothing sticks out at the side. */
export async function fits(page, what) {
  const over = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return null;
    const names = [...document.querySelectorAll("main *, header *, footer *")]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((one) => `${one.tagName}.${one.getAttribute("class") ?? ""}`);
    return `${wide} px too wide: ${names.slice(0, 4).join(", ")}`;
  });
  expect(over, what).toBeNull();
}
