// People's ways through Brimful from end to end (pages.md 2), each page looked at on the way.
import { expect, test } from "@playwright/test";
import { inspect } from "../lib/inspect.js";
import { spooled } from "../lib/pages.js";
import { close, fits, open, passwordAgain, phone, sessions, shot, site } from "../lib/site.js";

const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const name = (page, field) => page.locator(`main [name="${field}"]`).first();

test.describe("a new facilitator", () => {
  const there = site(test, { empty: true });

  test("comes from the setup code to an open round", async ({ browser }) => {
    const page = await open(browser, there);
    const code = there.printed().match(/the code is (\S+)/)[1];
    await page.goto("/setup");
    await inspect(page, "/setup");
    await name(page, "code").fill(code);
    await name(page, "name").fill("Ada Vos");
    await name(page, "email").fill("ada@harbour.example");
    await name(page, "password").fill("a long quay at dawn");
    await name(page, "group").fill("Harbour Kitchen");
    await name(page, "slug").fill("harbour");
    await name(page, "currency").fill("EUR");
    await name(page, "zone").selectOption("Europe/Amsterdam");
    await page.getByRole("button", { name: "Create the first account" }).click();
    await page.goto("/harbour");
    await expect(page.getByRole("heading", { name: "Five steps to the first round" })).toBeVisible();
    await inspect(page, "the five steps");
    await shot(page, "facilitator-five-steps");

    await page.goto("/harbour/people/invite");
    await name(page, "lines").fill("Ben Okafor <ben@harbour.example>\nnobody");
    await page.getByRole("button", { name: "Check the lines first" }).click();
    await expect(page.getByText("One line cannot be used")).toBeVisible();
    await name(page, "lines").fill("Ben Okafor <ben@harbour.example>");
    await page.getByRole("button", { name: "Send the invitations" }).click();
    await expect(page.getByText("ben@harbour.example").first()).toBeVisible();

    await page.goto("/harbour/invoices/new");
    await name(page, "number").fill("H-1");
    await name(page, "issued_on").fill(day(-20));
    await name(page, "amount").fill("10000");
    await name(page, "client").fill("Kade Theatre");
    await name(page, "kind").fill("Catering");
    await name(page, "paid_on").fill(day(-2));
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").first()).toBeVisible();

    await page.goto("/harbour/core-costs/new");
    await name(page, "name").fill("Rent of the kitchen");
    await name(page, "amount").fill("300");
    await name(page, "from").fill(day(-20));
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("link", { name: "Rent of the kitchen" }).or(page.getByText("Rent of the kitchen")).first()).toBeVisible();

    await page.goto("/harbour/rounds/new");
    await page.locator('[name=money][value=today]').check({ force: true });
    await name(page, "closes").fill(day(10));
    await page.getByRole("button", { name: "Show the sum" }).last().click();
    await inspect(page, "the preview of a round");
    await page.getByRole("button", { name: "Open the round" }).click();
    await expect(page).toHaveURL(/\/harbour\/rounds\/\d{4}-\d{2}/);
    await expect(page.getByText(/Where should your €[\d,.]+ go\?/)).toBeVisible();
    await expect(page.getByText("No buckets are in this round.")).toBeVisible();
    await inspect(page, "a round without buckets");
    const round = new URL(page.url()).pathname;
    await shot(page, "facilitator-open-round");

    // Who was invited finds the page behind the mail.
    let invite;
    await expect.poll(() => (invite = spooled(there, /(\/invite\/[\w-]{20,})/)), { timeout: 15_000 }).toBeTruthy();
    const invited = await open(browser, there, { viewport: phone });
    await invited.goto(invite);
    await expect(invited.getByRole("button", { name: /join/i }).first()).toBeVisible();
    await inspect(invited, "an invitation");
    await close(invited);

    // The round is ended at once, and its settlement looked at before anything is posted.
    await page.goto(round);
    await page.getByRole("link", { name: "Close the round now" }).click();
    await page.getByRole("button", { name: "Close it now" }).click();
    await page.goto(`${round}/settle`);
    await expect(page.locator("h1")).toContainText(/settle/i);
    await inspect(page, "a settlement");
    await close(page);
  });
});

test.describe("in Tidewater", () => {
  const there = site(test);

  test("a treasurer imports, adds a core cost, pays out and takes the ledger along", async ({ browser }) => {
    const owner = await open(browser, there, { role: "funded" });
    await owner.goto("/tidewater/payouts");
    const ask = owner.locator("#ask");
    await ask.locator("[name=amount]").fill("120");
    await ask.locator("[name=payee]").fill("Print shop");
    await ask.locator("[name=reference]").fill("Invoice 77");
    const receipt = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    await ask.locator("[type=file]").setInputFiles({ name: "invoice.pdf", mimeType: "application/pdf", buffer: receipt });
    await ask.getByRole("button", { name: "Ask for the payout" }).click();
    await expect(owner.getByRole("status").first()).toBeVisible();
    await close(owner);

    const page = await open(browser, there, { role: "treasurer" });
    await page.goto("/tidewater/invoices/import");
    const csv = "number,member,issued on,paid on,client,kind,amount\n"
      + "T-1,ines@tidewater.example,2026-11-02,2026-11-20,Maas Radio,Workshop hire,1200.00\n"
      + "T-2,nobody@tidewater.example,2026-11-02,2026-11-20,Maas Radio,Workshop hire,90.00\n";
    await page.locator("main [type=file]").setInputFiles({ name: "november.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByRole("button", { name: "Look at it" }).click();
    await expect(page.locator("main")).toContainText("nobody@tidewater.example");
    await fits(page, "the review");
    await shot(page, "treasurer-review");
    await page.locator("main form .button").first().click();
    await expect(page.getByRole("status").first()).toBeVisible();

    await page.goto("/tidewater/core-costs/new");
    await name(page, "name").fill("Fire check");
    await name(page, "amount").fill("45,50");
    await name(page, "from").fill("2026-12-01");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("main")).toContainText("Fire check");

    await page.goto("/tidewater/payouts");
    await page.getByRole("link", { name: /Print shop|Winter|Invoice 77/ }).first().click();
    await expect(page.locator("main")).toContainText("Print shop");
    await inspect(page, "a payout");
    await page.locator('form[action$="/payment"] .button').click();
    await passwordAgain(page, "treasurer");
    await expect(page.getByRole("status").first()).toBeVisible();

    await page.goto("/tidewater/money/ledger");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('a[href*="ledger.csv"]').first().click()]);
    expect(download.suggestedFilename()).toMatch(/^tidewater.*ledger.*\.csv$/);
    await close(page);
  });

  test("a member without a password comes in by a mailed link, on a phone", async ({ browser }) => {
    const page = await open(browser, there, { viewport: phone });
    await page.goto("/tidewater/rounds/2026-12/mine");
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await name(page, "email").fill(sessions().other.email);
    await page.getByRole("button", { name: "Mail me a link instead" }).click();
    await expect(page.getByRole("status")).toContainText("a link is on its way");
    await expect(name(page, "email")).toHaveValue(sessions().other.email);
    await inspect(page, "a link is on its way");
    await shot(page, "member-link-asked");

    let link;
    await expect.poll(() => (link = spooled(there, /(\/sign-in\/link\/[\w-]{43})/)), { timeout: 15_000 }).toBeTruthy();
    await page.goto(link);
    await inspect(page, "a link to sign in");
    await shot(page, "member-link");
    await page.getByRole("button", { name: /^Continue as/ }).click();
    await expect(page).toHaveURL(/\/tidewater\/rounds\/2026-12\/mine$/);
    await expect(page.getByRole("status").first()).toContainText("set a new one within 15 minutes");
    await fits(page, "the round after a link");

    // The old password is not asked for, and the new one counts.
    await page.goto("/me/settings");
    await expect(page.locator('[name="current"]')).toHaveCount(0);
    await inspect(page, "settings after a link");
    await shot(page, "member-settings-after-link");
    await name(page, "new").fill("two buckets of rain");
    await page.getByRole("button", { name: "Use this password" }).click();
    await expect(page.getByRole("status").first()).toContainText("Your new password counts");
    await close(page);
    const again = await open(browser, there, { viewport: phone });
    expect((await again.goto(link)).status()).toBe(410);
    await again.goto("/sign-in");
    await name(again, "email").fill(sessions().other.email);
    await name(again, "password").fill("two buckets of rain");
    await again.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(again).toHaveURL(/\/me$/);
    await close(again);
  });

  test("a public visitor finds from the money to a bucket and takes the figures along", async ({ browser }) => {
    const page = await open(browser, there, { viewport: phone });
    await page.goto("/tidewater/money/2026-11");
    await expect(page.locator("main")).toContainText("€12,500");
    await fits(page, "the month");
    await page.locator('main a[href*="/buckets/"]').first().click();
    await expect(page.locator("h1")).toBeVisible();
    await expect(page).toHaveURL(/\/tidewater\/buckets\/\d+/);
    await page.goto("/tidewater/money/2026-11");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('main a[href$=".csv"]:visible').first().click()]);
    expect(download.suggestedFilename()).toMatch(/^tidewater-2026-11-.*\.csv$/);
    expect((await page.context().cookies()).filter((one) => one.name === "sid")).toEqual([]);
    await close(page);
  });
});
