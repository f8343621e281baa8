// How one page is looked at: axe, 320 px, WCAG 1.4.12, HTML. The browser's complaints are in lib/site.js.
import axe from "axe-core";
import { expect } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { entries } from "./pages.js";
import { close, desk, fits, open, phone, site } from "./site.js";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Ours is the shorter way of writing; all of it is valid HTML.
    "attr-quotes": "off",
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // A button in a form sends it, which is what ours are for.
    "no-implicit-button-type": "off",
    // Lists without markers keep their role in Safari by it.
    "no-redundant-role": "off",
    // A currency sign and its amount are kept together by the style sheet.
    "tel-non-breaking": "off",
  },
});

/** WCAG 1.4.12: what people set for themselves. The policy of the page forbids inline styles, so it goes in by script. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Texts that are cut off: nothing may be, but what is there for screen readers alone. */
const cut = () => [...document.querySelectorAll("main *, header *, footer *")].filter((one) => {
  const style = getComputedStyle(one);
  const hides = [style.overflowX, style.overflowY].some((way) => way === "hidden" || way === "clip");
  if (!hides || style.clipPath.startsWith("inset") || one.closest(".sr, svg") || !one.textContent.trim()) return false;
  return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
}).map((one) => `${one.tagName}.${one.className}`);

/** Every rule on a phone and on a wide screen; in the dark only colours differ. */
export async function look(page, path) {
  await page.evaluate(axe.source);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const violations = [];
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    for (const [colorScheme, runOnly] of [["light", { type: "tag", values: tags }], ["dark", { type: "rule", values: ["color-contrast", "link-in-text-block"] }]]) {
      await page.emulateMedia({ colorScheme });
      const seen = await page.evaluate((options) => globalThis.axe.run(document, options), { runOnly, resultTypes: ["violations"] });
      for (const one of seen.violations) {
        const nodes = one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} (${node.failureSummary.split("\n").at(-1).trim()})`);
        violations.push(`${viewport.width} ${colorScheme} ${one.id}: ${nodes.join("; ")}`);
      }
    }
  }
  expect.soft(violations, `axe on ${path}`).toEqual([]);
}

export async function narrow(page, path) {
  await page.setViewportSize({ width: 320, height: 700 });
  await fits(page, `${path} at 320 px`);
  await page.setViewportSize(phone);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
  expect.soft(await page.evaluate(cut), `text spacing on ${path}`).toEqual([]);
  await fits(page, `${path} with text spacing`);
}

export async function validate(html, path) {
  const report = await validator.validateString(html);
  const said = report.results.flatMap((one) => one.messages)
    .map((one) => `${one.ruleId} at ${one.line}:${one.column}: ${one.message}`);
  expect.soft([...new Set(said)].slice(0, 8), `HTML of ${path}`).toEqual([]);
}

/** The whole look at a page that stands open. */
export async function inspect(page, what) {
  const before = page.viewportSize();
  await look(page, what);
  await narrow(page, what);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await page.setViewportSize(before);
}

/** A test for each page of a role. */
export function pagesFor(test, role) {
  const there = site(test);
  for (const { path, name, prepare, status = 200 } of entries.find((one) => one.role === role).pages) {
    test(`${role ?? "public"}: ${name ?? path}`, async ({ browser }) => {
      const page = await open(browser, there, { role });
      const address = prepare ? await prepare(page, there) : path;
      const answer = await page.goto(address);
      expect(answer.status(), address).toBe(status);
      await validate(await answer.text(), address);
      await look(page, address);
      await narrow(page, address);
      await close(page);
    });
  }
}
