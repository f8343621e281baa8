// Which pages are looked at, and for whom. A route that is not here fails a test; what has no page of its own is named
// with the reason.
import { readFileSync, readdirSync } from "node:fs";

const G = "/tidewater";
const at = (...paths) => paths.map((path) => ({ path }));

/** A page behind a link in the spool: the words of every mail, unfolded. */
export const spooled = (there, found) => readdirSync(`${there.folder}/spool`)
  .map((name) => readFileSync(`${there.folder}/spool/${name}`, "utf8").replace(/=\r?\n/g, ""))
  .map((text) => text.match(found)?.[1]).find(Boolean);

const csrfOf = (html) => html.match(/name="csrf" value="([^"]+)"/)[1];

/** Uploads the sample of an import, so that there is something to review. */
const review = (kind) => ({
  name: `the review of ${kind}`,
  route: `/{group}/${kind}/import/{import}`,
  prepare: async (page) => {
    const here = `${G}/${kind}/import`;
    const csrf = csrfOf(await (await page.request.get(here)).text());
    const sample = await page.request.get(`${here}/sample.csv`);
    const file = { name: "sample.csv", mimeType: "text/csv", buffer: await sample.body() };
    const answer = await page.request.post(here, { multipart: { csrf, file }, maxRedirects: 0 });
    return answer.headers().location;
  },
});

const mailed = (name, route, pattern) => ({ name, route, prepare: async (_, there) => spooled(there, pattern) });

export const kit = at("/_kit", "/_kit/round", "/_kit/conflict", "/_kit/form", "/_kit/money", "/_kit/sign-in", "/_kit?confirm=close");

export const entries = [
  {
    role: undefined,
    pages: [
      ...kit,
      ...at("/", "/sign-in", "/help", "/help/accessibility", "/help/colours", G, `${G}/rounds`, `${G}/rounds/2026-12`, `${G}/rounds/2026-11`,
        `${G}/rounds/2026-11/results`, `${G}/rounds/2026-11/results/other-rules`, `${G}/buckets`, `${G}/buckets/2`,
        `${G}/money/2026-11`, `${G}/money/history`, `${G}/money/ledger`, `${G}/money/chain`, `${G}/people`, `${G}/agreement`, `${G}/core-costs`),
      { path: `${G}/money/2199-01`, name: "nothing here", status: 404 },
      { path: `/sign-in/link/${"A".repeat(43)}`, name: "a link that signs nobody in", route: "/sign-in/link/{token}", status: 410 },
      mailed("a mail's own page", "/mail/{token}", /<http:\/\/[^/]+(\/mail\/[^>]+)>/),
    ],
  },
  {
    role: "member",
    pages: at("/me", "/me/settings", "/sign-in/again", G, `${G}/rounds`, `${G}/rounds/2026-12`, `${G}/rounds/2026-12?sort=closest`,
      `${G}/rounds/2026-12/mine`, `${G}/rounds/2026-11/results`, `${G}/buckets/new`, `${G}/buckets/9`, `${G}/invoices`,
      `${G}/invoices/new`, `${G}/payouts`, `${G}/people/2`, `${G}/people/2/statement`, `${G}/rounds/hands`, `${G}/money`, `${G}/log`),
  },
  {
    role: "facilitator",
    pages: [
      ...at(G, `${G}/rounds/2026-12`, `${G}/rounds/2026-12?confirm=close`, `${G}/rounds/2026-12/extension`, `${G}/rounds/2026-12/mine/2`, `${G}/rounds/hands/new`,
        `${G}/rounds/new`, `${G}/buckets`, `${G}/buckets/9/edit`, `${G}/buckets/9/reopening`, `${G}/buckets/2/report`,
        `${G}/buckets/2/extension`, `${G}/buckets/2/cancellation`, `${G}/buckets/import`, `${G}/money`, `${G}/money/funds`,
        `${G}/money/close`, `${G}/money/shortfall`, `${G}/money/foundation`, `${G}/money/bank`, `${G}/money/opening`,
        `${G}/money/corrections`, `${G}/money/corrections/new`, `${G}/money/ledger/3/reversal`, `${G}/core-costs/payments`,
        `${G}/core-costs/payments/2026-11/1`, `${G}/invoices`, `${G}/invoices/1`, `${G}/invoices/1/edit`, `${G}/invoices/import`,
        `${G}/core-costs`, `${G}/core-costs/new`, `${G}/core-costs/1`, `${G}/core-costs/import`, `${G}/payouts`, `${G}/payouts/owed`,
        `${G}/people`, `${G}/people/invite`, `${G}/people/import`, `${G}/people/2`, `${G}/people/2/rate`, `${G}/agreement`,
        `${G}/agreement/new`, `${G}/agreement/weights`, `${G}/agreement/weights/import`, `${G}/settings`, `${G}/log`),
      review("invoices"), review("core-costs"), review("people"), review("buckets"), review("agreement/weights"),
    ],
  },
];

const file = "a file, not a page";
const elsewhere = (spec) => `looked at in ${spec}`;

export const exceptions = {
  "/assets/{file}": file,
  "/assets/img/{file}": file,
  "/health": file,
  "/_fixed/{bytes}": file,
  "/help/schemas/{file}": file,
  "/{group}/rounds/{round}/round.json": file,
  "/{group}/rounds/{round}/round.csv": file,
  "/{group}/rounds/{round}/round.pb": file,
  "/{group}/rounds/{round}/results.csv": file,
  "/{group}/buckets/import/sample.csv": file,
  "/{group}/money/{statement}/month.json": file,
  "/{group}/money/{statement}/month.csv": file,
  "/{group}/money/{statement}/steps.csv": file,
  "/{group}/money/{statement}/steps.svg": file,
  "/{group}/money/{statement}/flow.csv": file,
  "/{group}/money/{statement}/flow.svg": file,
  "/{group}/money/{statement}/core-costs.csv": file,
  "/{group}/money/history.csv": file,
  "/{group}/money/history.svg": file,
  "/{group}/money/idle.csv": file,
  "/{group}/money/idle.svg": file,
  "/{group}/buckets/{bucket}/pictures/{picture}": file,
  "/{group}/money/{statement}/ledger.csv": file,
  "/{group}/money/ledger.csv": file,
  "/{group}/money/accountant.csv": file,
  "/{group}/money/ledger.json": file,
  "/{group}/money/ledger.journal": file,
  "/{group}/money/heads.atom": file,
  "/{group}/money/bundle.json": file,
  "/{group}/invoices/import/sample.csv": file,
  "/{group}/core-costs/import/sample.csv": file,
  "/{group}/payouts/owed.csv": file,
  "/{group}/payouts/{payout}/receipts/{receipt}": file,
  "/{group}/people/import/sample.csv": file,
  "/{group}/people/{person}/statement.csv": file,
  "/{group}/people/{person}/statement.json": file,
  "/{group}/agreement/weights/import/sample.csv": file,
  "/setup": elsewhere("journeys.spec.js"),
  "/{group}/payouts/{payout}": elsewhere("journeys.spec.js"),
  "/invite/{token}": elsewhere("journeys.spec.js"),
  "/{group}/rounds/{round}/settle": elsewhere("journeys.spec.js"),
  "/{group}/rounds/{round}/withdrawal": elsewhere("rules.spec.js"),
  "/me/address/{token}": elsewhere("rules.spec.js"),
  "/{group}/rounds/{round}/early/{bucket}": elsewhere("rules.spec.js"),
  "/{group}/rounds/{round}/offers/{bucket}": elsewhere("rules.spec.js"),
  "/{group}/money/corrections/{proposal}": elsewhere("rules.spec.js"),
};
