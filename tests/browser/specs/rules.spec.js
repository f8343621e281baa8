// What the plain month does not need, each by whom it belongs to (money.md): in one group, one after another.
import { expect, test } from "@playwright/test";
import { inspect } from "../lib/inspect.js";
import { spooled } from "../lib/pages.js";
import { close, open, passwordAgain, sessions, site } from "../lib/site.js";

const G = "/tidewater";
const R = `${G}/rounds/2026-12`;
const ahead = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const field = (page, name) => page.locator(`main [name="${name}"]`).first();
const says = (page, words) => expect(page.locator("main")).toContainText(words);

async function press(page, role, name) {
  await page.locator("main").getByRole("button", { name }).last().click();
  await passwordAgain(page, role);
}

test.describe.configure({ mode: "serial" });
const there = site(test);

test("a change of the agreement shows its effect, waits for its day, and can be taken back before it", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${G}/agreement/new`);
  await field(page, "pool").fill("15");
  await field(page, "from").fill(ahead(30));
  await field(page, "decision").fill("https://decisions.tidewater.example/77");
  await press(page, "facilitator", "Show the effect");
  await says(page, "Had this held for December, €3,578.75 would have been to share instead of €6,020.00.");
  await press(page, "facilitator", "Put it in force");
  await says(page, "20% of each paid invoice goes into the pool.");
  const coming = page.locator("details", { hasText: "(to come)" });
  await coming.locator("summary").click();
  await expect(coming).toContainText("15% of each paid invoice goes into the pool.");
  await coming.getByRole("button").click();
  await expect(page.locator("details", { hasText: "(to come)" })).toHaveCount(0);
  await close(page);
});

test("a member gets a rate of their own", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${G}/people/3/rate`);
  await field(page, "rate").fill("5");
  await field(page, "decision").fill("https://decisions.tidewater.example/78");
  await press(page, "facilitator", "Save the rate");
  await says(page, "Ama Owusu gives 5%");
  await close(page);
});

test("a treasurer records a gift, and takes it back before anything is shared", async ({ browser }) => {
  const page = await open(browser, there, { role: "treasurer" });
  await page.goto(`${G}/invoices/new`);
  await field(page, "number").fill("G-1");
  await field(page, "issued_on").fill(ahead(-4));
  await field(page, "amount").fill("250,40");
  await field(page, "kind").fill("Gift");
  await field(page, "paid_on").fill(ahead(-2));
  await field(page, "own_rate").fill("100");
  await press(page, "treasurer", "Save");
  await says(page, "Invoice G-1 is paid and gives €250.40 to the pool (100 %).");
  await page.goto(`${G}/invoices`);
  await page.getByRole("link", { name: /G-1/ }).first().click();
  await page.locator("details:has(form[action$='/void']) summary").click();
  await page.locator('main form[action$="/void"] [name=why]').fill("Recorded in the wrong group");
  await page.locator('main form[action$="/void"] button').click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await page.getByRole("link", { name: /G-1/ }).first().click();
  await says(page, "Recorded in the wrong group");
  await close(page);
});

test("a full bucket is settled while its round is open", async ({ browser }) => {
  const giver = await open(browser, there, { role: "third" });
  await giver.goto(R);
  await giver.locator("li.bucket", { hasText: "Podcast microphone kit" }).locator('input[name^="give["]').fill("310");
  await giver.locator("main form button.button[value=save]:visible").first().click();
  await says(giver, "Saved.");
  await close(giver);
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${R}/early/6`);
  await inspect(page, "settling early");
  await press(page, "facilitator", "Settle it with €620");
  await says(page, "“Podcast microphone kit” is settled with €620.");
  await close(page);
});

test("two people put a mistake right", async ({ browser }) => {
  const page = await open(browser, there, { role: "treasurer" });
  await page.goto(`${G}/money/corrections/new`);
  await field(page, "from").selectOption("fund:foundation");
  await field(page, "to").selectOption("fund:core");
  await field(page, "amount").fill("10");
  await field(page, "reason").fill("A bill was counted as saving");
  await press(page, "treasurer", "Propose it");
  await inspect(page, "a proposal, by whom it is");
  await close(page);
  const second = await open(browser, there, { role: "facilitator" });
  await second.goto(`${G}/money/corrections/1`);
  await inspect(second, "a proposal");
  await press(second, "facilitator", "Confirm, and move €10");
  await expect(second.getByRole("status").first()).toBeVisible();
  await close(second);
});

test("a round gets more time, closes, and leaves what nobody could use to the next", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${R}/extension`);
  await field(page, "closes").fill(ahead(20));
  await field(page, "reason").fill("Two of us are ill");
  await press(page, "facilitator", "Move the close");
  await says(page, "14 people are told by mail.");
  await says(page, "Two of us are ill");
  await page.getByRole("link", { name: "Close the round now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close it now" }).click();
  await says(page, "The next step is to settle it.");
  await page.goto(`${R}/settle`);
  await says(page, "€5,400 carries on into January.");
  await press(page, "facilitator", "Settle and publish");
  await says(page, "One of six buckets is funded");
  await close(page);
});

test("a sealed round that was announced is withdrawn before it opens", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${G}/rounds/new`);
  await page.locator("[name=money][value=today]").check({ force: true });
  await field(page, "opens").fill(ahead(5));
  await field(page, "closes").fill(ahead(19));
  await page.locator("main [name=sealed]").check({ force: true });
  await press(page, "facilitator", "Show the sum");
  await press(page, "facilitator", "Open the round");
  await says(page, "€5,400");
  const round = page.url().split("/").at(-1);
  await page.goto(`${G}/rounds/${round}/withdrawal`);
  await inspect(page, "withdrawing a round");
  await field(page, "reason").fill("We wait for the new budget");
  await press(page, "facilitator", "Withdraw the round");
  await says(page, "Withdrawn. The €5,400 and everything else of its statement went back to where it came from.");
  await close(page);
});

test("an owner is asked whether what there is helps, and says yes", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${G}/rounds/new`);
  await page.locator("[name=money][value=today]").check({ force: true });
  await field(page, "closes").fill(ahead(9));
  await page.locator("[name=below][value=ask_owner]").check({ force: true });
  await press(page, "facilitator", "Show the sum");
  await press(page, "facilitator", "Open the round");
  const round = page.url().split("/").at(-1);
  const giver = await open(browser, there, { role: "third" });
  await giver.goto(`${G}/rounds/${round}`);
  await giver.locator("li.bucket", { hasText: "Two loan laptops" }).locator('input[name^="give["]').fill("100");
  await giver.locator("main form button.button[value=save]:visible").first().click();
  await says(giver, "Saved.");
  await close(giver);
  await page.goto(`${G}/rounds/${round}`);
  await page.getByRole("link", { name: "Close the round now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close it now" }).click();
  await close(page);
  const owner = await open(browser, there, { role: "member" });
  await owner.goto(`${G}/rounds/${round}`);
  await owner.locator('main a[href*="/offers/"]').first().click();
  await inspect(owner, "an offer");
  await press(owner, "member", "Yes, start with €100");
  await says(owner, "You said yes.");
  await close(owner);
});

test("a facilitator gives a bucket more time and cancels another; an owner reports on a third", async ({ browser }) => {
  const page = await open(browser, there, { role: "facilitator" });
  await page.goto(`${G}/buckets/4/extension`);
  await field(page, "until").fill(ahead(150));
  await field(page, "why").fill("The testers come in spring");
  await press(page, "facilitator", "Give it more time");
  await says(page, "The testers come in spring");
  await page.goto(`${G}/buckets/2/cancellation`);
  await field(page, "why").fill("Nobody needs it now");
  await press(page, "facilitator", "Cancel this bucket");
  await says(page, "Cancelled. €1,440 is carried on.");
  await close(page);
  const owner = await open(browser, there, { role: "funded" });
  await owner.goto(`${G}/buckets/1/report`);
  await field(owner, "report").fill("Eighty people came.");
  await press(owner, "funded", "It is done");
  await says(owner, "Done. €1,200 was left and is carried on.");
  await says(owner, "Eighty people came.");
  await close(owner);
});

test("a member reads why it is this amount, their own statement, the other rules and how to check", async ({ browser }) => {
  const page = await open(browser, there, { role: "member" });
  await page.goto(`${G}/rounds/2026-11/mine`);
  await says(page, "€5,600 ÷ 14 members = €400 each.");
  await page.goto(`${G}/people/2/statement`);
  await says(page, "You brought €1,190.00 to the pool, gave €400.00 to buckets, and hold €385.71 now.");
  await page.goto(`${G}/rounds/2026-11/results/other-rules`);
  for (const rule of ["Support transfer", "Equal shares", "Plain greedy"]) await says(page, rule);
  await page.goto(`${G}/money/chain`);
  await says(page, "Results of the round 2026-12");
  await close(page);
  const facilitator = await open(browser, there, { role: "facilitator" });
  await facilitator.goto(`${G}/money/chain`);
  const [bundle] = await Promise.all([
    facilitator.waitForEvent("download"), facilitator.locator('a[href$="bundle.json"]').first().click(),
  ]);
  expect(bundle.suggestedFilename()).toMatch(/^tidewater.*\.json$/);
  await close(facilitator);
});

test("somebody moves to another address by the link in a mail", async ({ browser }) => {
  const page = await open(browser, there, { role: "other" });
  await page.goto("/me/settings");
  await field(page, "address").fill("noor@elsewhere.example");
  await page.locator('main form[action="/me/settings/address"] [name=password]').fill(sessions().other.password);
  await press(page, "other", "Use this address");
  let link;
  await expect.poll(() => (link = spooled(there, /(\/me\/address\/[\w-]{20,})/)), { timeout: 15_000 }).toBeTruthy();
  await page.goto(link);
  await inspect(page, "confirming an address");
  await page.locator("main form button").last().click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await close(page);
});
