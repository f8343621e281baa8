// Asking once more before what cannot be taken back, and taking back what the page's own script did (pages.md 6).
import { expect, test } from "@playwright/test";
import { look } from "../lib/inspect.js";
import { target } from "../lib/places.js";
import { close, desk, open, phone, shot, site } from "../lib/site.js";

const G = "/tidewater";
const ROUND = `${G}/rounds/2026-12`;
const there = site(test);
const press = (page, op) => page.locator(`.bucket button[value="${op}"], .allotment button[value="${op}"]`).first().click();
const bar = (page) => page.locator(".bar strong");

test("a question opens over the page, keeps the keyboard, and is left as it was found", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${G}/people/2`);
  const opener = page.getByRole("link", { name: "Let go" });
  const question = page.getByRole("dialog", { name: "Let Ines Ribeiro go?" });
  await expect(question).toBeHidden();
  await opener.press("Enter");
  await expect(question).toBeVisible();
  await expect(page).toHaveURL(`${there.base}${G}/people/2`);
  // The way back has the focus, so that Enter pressed once too often changes nothing.
  await expect(question.getByRole("button", { name: "Back" })).toBeFocused();
  await shot(page, "desk-dialog");
  const box = await question.boundingBox();
  expect(Math.abs(box.y * 2 + box.height - page.viewportSize().height), "in the middle").toBeLessThan(4);
  await look(page, "an open dialog");
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await question.getByRole("button", { name: "Back" }).click();
  await expect(question).toBeHidden();
  await expect(page.locator("main")).toContainText("in the group since");
  // Who wants it in a tab of its own gets the page.
  const [tab] = await Promise.all([page.context().waitForEvent("page"), opener.click({ modifiers: ["Control"] })]);
  await expect(tab).toHaveURL(/\?confirm=let-go$/);
  await close(page);
});

test("without script the same question is a page, with the way back", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator", script: false, viewport: phone });
  await page.goto(ROUND);
  await page.getByRole("link", { name: "Close the round now" }).click();
  await expect(page).toHaveURL(`${there.base}${ROUND}?confirm=close`);
  await expect(page.locator("h1")).toHaveText("Close the round now?");
  await shot(page, "phone-confirm");
  await page.locator("main").getByRole("link", { name: "Back" }).click();
  await expect(page).toHaveURL(`${there.base}${ROUND}`);
  await expect(page.locator("h2#where")).toBeVisible();
  await close(page);
});

test("what a press of the script changed at many buckets can be taken back for ten seconds", async ({ browser }) => {
  const page = await open(browser, there, { role: "member", viewport: phone });
  await page.clock.install();
  await page.goto(ROUND);
  const toast = page.locator(".toast");
  const undo = toast.getByRole("button", { name: "Undo" });
  await press(page, "11:+10");
  await page.clock.runFor(1000);
  await expect(toast, "a step is its own way back").toBeHidden();

  await press(page, "even");
  await expect(toast).toBeVisible();
  await expect(toast).toContainText("The rest is spread evenly.");
  await page.clock.runFor(600);
  await expect(page.locator("#split-said")).toContainText("The rest is spread evenly.");
  await page.screenshot({ path: `${target}/shots/phone-toast.png` });
  const [above, save] = [await toast.boundingBox(), await page.locator(".bar-in button").first().boundingBox()];
  expect(above.y + above.height, "Save stays free").toBeLessThanOrEqual(save.y);
  await undo.click();
  await expect(toast).toBeHidden();
  await expect(bar(page)).toHaveText("€420 left");
  expect(await page.evaluate(() => document.activeElement !== document.body), "the focus is kept").toBe(true);

  await press(page, "clear");
  await expect(toast).toContainText("Everything is taken out.");
  await page.clock.runFor(7_000);
  await expect(toast).toBeVisible();
  // Pointed at, or with the focus in it, it stays; ten seconds after that it goes.
  await toast.hover();
  await page.clock.runFor(30_000);
  await expect(toast).toBeVisible();
  await undo.focus();
  await page.mouse.move(0, 0);
  await page.clock.runFor(30_000);
  await expect(toast).toBeVisible();
  await page.locator(".bucket h3 a").first().focus();
  await page.setViewportSize(desk);
  await expect(toast).toBeInViewport();
  await page.screenshot({ path: `${target}/shots/desk-toast.png` });
  await page.clock.runFor(7_000);
  await expect(toast).toBeVisible();
  await page.clock.runFor(3_000);
  await expect(toast).toBeHidden();

  // The next change is no business of the last one's undo.
  await press(page, "even");
  await expect(toast).toBeVisible();
  await press(page, "11:-10");
  await expect(toast).toBeHidden();
  await page.goto("about:blank");
  await close(page);
});
