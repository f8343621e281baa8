// What one reader waits for (pages.md 7): the server's own time for pages that nobody has asked for before, and loads
// and presses on a middling phone. bin/bench --reader runs it and compares; here nothing is judged.
import { readFileSync } from "node:fs";
import { chromium as engine } from "@playwright/test";
import { chromium } from "./places.js";

const [base, plan] = process.argv.slice(2);
const { large } = JSON.parse(readFileSync(plan, "utf8"));
const round = `/${large.slug}/rounds/${large.round_name}`;
const tell = (what, value) => console.log(`${what}\t${value}`);
const at = (values, part) => values.sort((one, other) => one - other)[Math.ceil(values.length * part) - 1];

/** Milliseconds until the whole answer is there. */
async function answer(path, sid) {
  const began = performance.now();
  const page = await fetch(base + path, { headers: sid ? { cookie: `sid=${sid}` } : {}, redirect: "error" });
  await page.text();
  if (page.status !== 200) throw new Error(`${path}: ${page.status}`);
  return performance.now() - began;
}

// Each member's page is made for them alone, so the first look at each is made anew. The first of all warms up.
const paths = ["", "?sort=closest", "?sort=title"].map((sort) => round + sort)
  .concat(`${round}/mine`, `/${large.slug}/buckets`, `/${large.slug}/people`);
await answer(round, large.sessions[0]);
for (const path of paths) {
  const times = [];
  for (const sid of large.sessions.slice(1)) times.push(await answer(path, sid));
  tell(`server ${path.replace(`/${large.slug}`, "").replace(large.round_name, "{round}")}`, `${at(times, 0.5).toFixed(1)} ${at(times, 0.95).toFixed(1)}`);
}

// Slow 4G and a processor a quarter as fast, as Lighthouse has them.
const browser = await engine.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
async function visit(path, sid, act) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: "en-GB" });
  if (sid) await context.addCookies([{ name: "sid", value: sid, url: base }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    globalThis.seen = { lcp: 0, cls: 0, inp: 0 };
    const watch = (options, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ buffered: true, ...options });
    watch({ type: "largest-contentful-paint" }, (entry) => (globalThis.seen.lcp = entry.startTime));
    watch({ type: "layout-shift" }, (entry) => (globalThis.seen.cls += entry.hadRecentInput ? 0 : entry.value));
    watch({ type: "event", durationThreshold: 16 }, (entry) => {
      if (entry.interactionId) globalThis.seen.inp = Math.max(globalThis.seen.inp, entry.duration);
    });
  });
  await page.goto(base + path, { waitUntil: "load" });
  await page.waitForTimeout(1_500);
  const loaded = await page.evaluate(() => ({ ...globalThis.seen }));
  await act?.(page);
  await page.waitForTimeout(500);
  const acted = await page.evaluate(() => ({ ...globalThis.seen }));
  await context.close();
  return { lcp: loaded.lcp, cls: acted.cls, inp: acted.inp };
}

/** Presses on every kind of control, one after another. */
async function give(page) {
  const plus = page.locator(".bucket .step:last-of-type:enabled");
  for (let row = 0; row < 10; row += 1) await plus.nth(row).click();
  await page.locator(".allotment button[value=even]").click();
  await page.locator(".allotment button[value=clear]").click();
  await page.locator(".bucket input").first().fill("12,50");
  await page.keyboard.press("ArrowUp");
}

const pages = [["round page, 50 buckets", round, large.sessions[0], give], ["money page", `/${large.slug}/money/${large.round_name}`]];
for (const [name, path, sid, act] of pages) {
  const found = [];
  for (let time = 0; time < 5; time += 1) found.push(await visit(path, sid, act));
  // As these three are judged: three of four visits are at least as good. The slowest press of a visit is its INP.
  const most = (key) => at(found.map((one) => one[key]), 0.75);
  tell(`lcp ${name}`, Math.round(most("lcp")));
  tell(`cls ${name}`, most("cls").toFixed(3));
  if (act) tell(`inp ${name}`, Math.round(most("inp")));
}
await browser.close();
