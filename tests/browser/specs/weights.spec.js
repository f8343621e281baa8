// All pages are looked at, and none is heavier than pages.md 7 allows.
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { entries, exceptions } from "../lib/pages.js";
import { root } from "../lib/places.js";
import { close, desk, open, phone, shot, site } from "../lib/site.js";

const there = site(test);

test("every page that a route shows is looked at", () => {
  const folder = `${root}/src/web/routes`;
  const source = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8")).join("\n");
  const routes = [...source.matchAll(/\bget\(\s*"([^"]+)"/g)].map((one) => one[1]);
  expect(routes.length).toBeGreaterThan(90);
  const seen = entries.flatMap((one) => one.pages).flatMap((one) => one.route ?? one.path);
  const pattern = (route) => new RegExp(`^${route.replaceAll(/[.]/g, "\\.").replaceAll(/\{group\}/g, "tidewater").replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  const missing = routes.filter((route) => !exceptions[route] && !seen.some((one) => one === route || pattern(route).test(one.split("?")[0])));
  expect(missing, "not in lib/pages.js").toEqual([]);
  const idle = Object.keys(exceptions).filter((route) => !routes.includes(route));
  expect(idle, "exceptions for routes that are not there").toEqual([]);
});

test("the pictured pages are kept as pictures", async ({ browser }) => {
  for (const scheme of ["light", "dark"]) {
    for (const [viewport, size] of [[phone, "phone"], [desk, "desk"]]) {
      const page = await open(browser, there, { role: "member", scheme, viewport });
      for (const [path, name] of [
        ["/tidewater/rounds/2026-12", "round"], ["/tidewater/money/2026-11", "money"], ["/tidewater/rounds/2026-11/results", "results"],
        ["/_kit", "kit"], ["/_kit/conflict", "kit-conflict"],
      ]) {
        await page.goto(path);
        await shot(page, `${name}-${size}-${scheme}`);
      }
      await close(page);
    }
  }
});

test("pages, style and script are as light as they have to be", async ({ browser }) => {
  const weight = (text) => gzipSync(text, { level: 6 }).length;
  const page = await open(browser, there, { role: "member" });
  const loaded = [];
  page.on("response", async (response) => loaded.push({ url: response.url(), body: await response.body().catch(() => Buffer.alloc(0)) }));
  await page.goto("/tidewater/rounds/2026-12", { waitUntil: "networkidle" });
  const of = (ending) => loaded.filter((one) => one.url.endsWith(ending));
  expect(of(".js").length).toBe(1);
  expect(weight(of(".js")[0].body), "script").toBeLessThanOrEqual(6_000);
  expect(weight(of(".css")[0].body), "style").toBeLessThanOrEqual(14_000);
  expect(loaded.length, loaded.map((one) => one.url).join(" ")).toBeLessThanOrEqual(4);
  const total = loaded.reduce((sum, one) => sum + weight(one.body), 0);
  expect(total, "first view").toBeLessThanOrEqual(60_000);
  // The round page with fifty buckets: seven rows are there, so the rest is reckoned from what one row weighs.
  const html = await (await page.request.get("/tidewater/rounds/2026-12")).text();
  const rows = html.match(/<li class="bucket[^]*?<\/li>/g);
  const fifty = html.replace(rows[0], Array.from({ length: 51 - rows.length }, (_, place) =>
    rows[place % rows.length].replaceAll(/(b-|give-|give\[|")(\d+)/g, (_, before, number) => `${before}${Number(number) + 13 * (1 + place)}`)).join(""));
  expect(weight(fifty), "round page with fifty buckets").toBeLessThanOrEqual(25_000);
  const month = await (await page.request.get("/tidewater/money/2026-11")).text();
  expect(weight(month), "month page").toBeLessThanOrEqual(20_000);
  await close(page);
});

test("every mail is lighter than what Gmail cuts", () => {
  const spool = readdirSync(`${there.folder}/spool`);
  expect(spool.length).toBeGreaterThan(20);
  for (const name of spool) expect(readFileSync(`${there.folder}/spool/${name}`).length, name).toBeLessThanOrEqual(60_000);
});
