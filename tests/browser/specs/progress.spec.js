// Work that takes longer than an answer should: its page says how far it is, and goes on by itself (pages.md 2).
import { expect, test } from "@playwright/test";
import { close, open, phone, shot, site } from "../lib/site.js";

const IMPORT = "/tidewater/invoices/import";
const there = site(test);

/** So many rows that no build writes them within a second. */
const file = (letter) => {
  const row = (_, number) => `${letter}-${number},2026-11-02,2026-11-05,ines@tidewater.example,1.00`;
  const rows = ["number,issued_on,paid_on,member,amount", ...Array.from({ length: 10_000 }, row)];
  return { name: `${letter}.csv`, mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) };
};

for (const script of [true, false]) {
  test(`a large file shows how far it is and ends with what came of it, ${script ? "with" : "without"} script`, async ({ browser }) => {
    const page = await open(browser, there, { role: "treasurer", script, viewport: phone });
    await page.goto(IMPORT);
    await page.locator("main input[type=file]").setInputFiles(file(script ? "S" : "P"));
    await page.locator("main form").getByRole("button").last().click();
    await expect(page.locator("main")).toContainText("10,000 rows are good", { timeout: 60_000 });
    const loads = [];
    page.on("framenavigated", (frame) => loads.push(frame.url()));
    await page.locator("main").getByRole("button", { name: "Import 10,000 rows" }).click();
    await expect(page).toHaveURL(/progress=/);
    await expect(page.locator("progress")).toBeVisible();
    await shot(page, `phone-progress-${script}`);
    await expect(page.getByRole("status").first()).toContainText("10,000 rows imported", { timeout: 60_000 });
    await expect(page).toHaveURL(/\/invoices$/);
    // With script the page is asked for again only once the work is over.
    if (script) expect(loads.filter((url) => url.includes("progress=")).length).toBeLessThanOrEqual(2);
    await close(page);
  });
}
