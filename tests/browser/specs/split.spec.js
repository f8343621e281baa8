// The allocation (pages.md 3): with script, without, by keyboard, and both agreeing to the letter.
import { expect, test } from "@playwright/test";
import { close, desk, fits, open, phone, sessions, shot, site } from "../lib/site.js";

const ROUND = "/tidewater/rounds/2026-12";
const there = site(test);

/** Everything that the list and the panel say and draw, as one text. */
const whole = async (page) => {
  // A press without script is over when the next page is there as a whole.
  await page.waitForLoadState();
  return page.evaluate(() => {
    const clean = (text) => text.replace(/\s+/g, " ").trim();
    const rows = [...document.querySelectorAll(".bucket")].map((row) => {
      const field = row.querySelector("input");
      const shapes = [...row.querySelectorAll(".meter *, .pail g *")]
        .map((one) => [...one.attributes].map((each) => `${each.name}=${each.value}`).sort().join(" "));
      const steps = [...row.querySelectorAll(".step")].map((one) => `${one.getAttribute("aria-label")} ${one.disabled}`);
      const classes = [row, row.querySelector(".give")].map((one) => [...(one?.classList ?? [])].sort().join(" "));
      return [clean(row.innerText), field?.value, field?.ariaLabel, field?.size, ...classes, ...steps, ...shapes].join("\n");
    });
    const panel = document.querySelector(".allotment");
    const bars = [...document.querySelectorAll("svg.split")].map((bar) => [...bar.children]
      .map((one) => [...one.attributes].map((each) => `${each.name}=${each.value}`).sort().join(" ")).join("|"));
    const classes = [panel.className, document.querySelector("#save").className];
    // What can be taken back is more with script: each change since the page was loaded.
    const buttons = [...panel.querySelectorAll(".allotment-more button:not([value=undo])")].map((one) => `${one.value} ${one.hidden}`);
    const isSaid = document.querySelector(".unsaved").hidden;
    const lines = [...panel.querySelectorAll("h2, .allotment-left, dl")].map((one) => clean(one.innerText));
    const bar = clean(document.querySelector(".bar strong").textContent);
    return [...rows, ...lines, ...bars, ...classes, ...buttons, bar, isSaid].join("\n---\n");
  });
};

const field = (page, number) => page.locator(`#give-${number}`);
const press = (page, op) => page.locator(`.bucket button[value="${op}"], .allotment button[value="${op}"]`).first().click();
const bar = (page) => page.locator(".bar strong");

test("a member saves a split on a phone, signing in first, with script", async ({ browser }) => {
  const page = await open(browser, there, { viewport: phone });
  const { email, password } = sessions().other;
  await page.goto("/sign-in");
  await page.getByLabel("Mail address", { exact: false }).fill(email);
  await page.getByLabel("Password", { exact: false }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto(ROUND);
  await expect(page.locator("h2#where")).toHaveText("Where should your €430 go?");
  await expect(bar(page)).toHaveText("€430 left");
  await press(page, "11:+10");
  await press(page, "11:+10");
  await expect(page).toHaveURL(`${there.base}${ROUND}`);
  await expect(bar(page)).toHaveText("€410 left");
  await expect(page.locator(".bar .unsaved")).toHaveText("Not saved yet");
  await shot(page, "phone-split-unsaved");
  const box = await page.locator(".stepper").first().boundingBox();
  expect(box.height).toBeGreaterThanOrEqual(48);
  await page.locator(".bar-in button").click();
  await expect(page.getByRole("status").first()).toContainText("Saved. You have €410 left. Change it until");
  await expect(page.locator(".bar .unsaved")).toBeHidden();
  await fits(page, "the round on a phone");
  await shot(page, "phone-split-saved");
  await close(page);
});

test("a member saves a split on a phone without script", async ({ browser }) => {
  const page = await open(browser, there, { role: "owner", script: false, viewport: phone });
  await page.goto(ROUND);
  await press(page, "11:+10");
  await expect(page).toHaveURL(`${there.base}${ROUND}#b-11`);
  await expect(field(page, 11)).toHaveValue("10");
  await expect(page.locator(".bar .unsaved")).toContainText("Not saved yet: changes from");
  await press(page, "11:fill");
  await expect(bar(page)).toHaveText("€0 left");
  await press(page, "undo");
  await expect(bar(page)).toHaveText("€430 left");
  await field(page, 11).fill("55,5");
  await field(page, 11).press("Enter");
  await expect(page.getByRole("status").first()).toContainText("Saved. You have €374.50 left.");
  await expect(field(page, 11)).toHaveValue("55.50");
  await press(page, "undo");
  await expect(bar(page)).toHaveText("€430 left");
  await close(page);
});

test("the script and the server work out the same, to the last word and stroke", async ({ browser }) => {
  const withScript = await open(browser, there, { role: "facilitator" });
  const without = await open(browser, there, { role: "facilitator", script: false });
  await withScript.goto(ROUND);
  await without.goto(ROUND);
  expect(await whole(withScript), "at load").toBe(await whole(without));
  const numbers = await without.locator(".bucket input").evaluateAll((all) => all.map((one) => one.id.slice("give-".length)));
  const [one, two, three] = numbers;
  const steps = [
    `${one}:+10`, `${one}:+10`, `${two}:fill`, `${one}:-10`, "clear", `${two}:+10`, "even", `${three}:-10`, `${three}:fill`,
  ];
  for (const op of steps) {
    for (const page of [withScript, without]) {
      const button = page.locator(`.bucket button[value="${op}"], .allotment button[value="${op}"]`).first();
      // The server does not draw what would do nothing.
      if (await button.isVisible()) await button.click();
    }
    expect(await whole(withScript), op).toBe(await whole(without));
  }
  // Typed: decimals turn every amount on the page into one with decimals; too much is allowed while editing.
  await field(withScript, one).fill("1 234,5");
  await field(withScript, one).blur();
  await field(without, one).fill("1 234,5");
  await press(without, `${two}:+10`);
  await press(withScript, `${two}:+10`);
  const shown = [await whole(withScript), await whole(without)];
  // Step buttons say the step without cents on a page that was loaded without any.
  const alike = shown.map((text) => text.replaceAll("€10.00", "€10"));
  expect(alike[0], "typed").toBe(alike[1]);
  await expect(withScript.locator(".allotment")).toHaveClass(/allotment--over/);
  await press(without, "undo");
  await withScript.goto("about:blank");
  await close(withScript);
  await close(without);
});

for (const locale of ["de", "es", "ar"]) {
  test(`the script and the server work out the same in ${locale}, and a comma is read`, async ({ browser }) => {
    const withScript = await open(browser, there, { role: "facilitator", locale });
    const without = await open(browser, there, { role: "facilitator", locale, script: false });
    await withScript.goto(ROUND);
    await without.goto(ROUND);
    await expect(withScript.locator("html")).toHaveAttribute("lang", locale);
    expect(await whole(withScript), "at load").toBe(await whole(without));
    const numbers = await without.locator(".bucket input").evaluateAll((all) => all.map((one) => one.id.slice("give-".length)));
    const [one, two] = numbers;
    for (const op of [`${one}:+10`, `${two}:fill`, "clear", `${one}:+10`, "even"]) {
      for (const page of [withScript, without]) {
        const button = page.locator(`.bucket button[value="${op}"], .allotment button[value="${op}"]`).first();
        if (await button.isVisible()) await button.click();
      }
      expect(await whole(withScript), op).toBe(await whole(without));
    }
    for (const page of [withScript, without]) {
      await field(page, one).fill("12,50");
      await field(page, one).blur();
      await press(page, `${two}:+10`);
    }
    // Step buttons say the step without cents on a page that was loaded without any.
    const alike = (text) => text.replace(/[.,٫](00|٠٠)(?!\d)/g, "");
    expect(alike(await whole(withScript)), "typed").toBe(alike(await whole(without)));
    const shown = { de: "12,50", es: "12,50", ar: await field(without, one).inputValue() }[locale];
    await expect(field(withScript, one)).toHaveValue(shown);
    await expect(field(without, one)).toHaveValue(shown);
    await press(without, "undo");
    await withScript.goto("about:blank");
    await close(withScript);
    await close(without);
  });
}

test("everything about money can be done by keyboard alone", async ({ browser }) => {
  const page = await open(browser, there, { role: "member" });
  const keys = page.keyboard;
  await page.goto(ROUND);
  const focus = () => page.evaluate(() => {
    const one = document.activeElement;
    if (one === document.body) return "nothing";
    return `${one.tagName.toLowerCase()} ${one.value ?? ""} ${one.getAttribute("aria-label") ?? one.textContent.trim()}`;
  });
  await keys.press("Tab");
  expect(await focus()).toContain("Skip to the content");
  while (!(await focus()).includes("Jump to Save")) await keys.press("Tab");
  await expect(page.locator(".jump")).toBeInViewport();
  await keys.press("Enter");
  await expect(page).toHaveURL(/#save$/);
  await page.goto(ROUND);
  while (!(await focus()).includes("Jump to Save")) await keys.press("Tab");
  // In each row: title, less (off while nothing is in it), field, more, fill.
  await keys.press("Tab");
  const title = (await focus()).replace("a  ", "");
  await keys.press("Tab");
  expect(await focus()).toMatch(/^input 0 Euros for .*, €[\d,]+ still to go$/);
  expect(await focus()).toContain(title);
  await keys.press("ArrowUp");
  await keys.press("Shift+ArrowUp");
  expect(await focus()).toContain("input 110");
  await keys.press("ArrowDown");
  expect(await focus()).toContain("input 100");
  await expect(page.locator("#split-said")).toHaveText(`€100 in ${title}. €330 left.`);
  await keys.press("Tab");
  expect(await focus()).toContain(`Put €10 more in ${title}`);
  await keys.press("Enter");
  await keys.press("Tab");
  expect(await focus()).toMatch(/(Fill it|Give my last)/);
  await keys.press("Shift+Tab");
  await keys.press("Shift+Tab");
  expect(await focus()).toContain("input 110");
  await keys.press("Shift+Tab");
  expect(await focus()).toContain(`Take €10 out of ${title}`);
  await keys.press("Space");
  await keys.press("Tab");
  expect(await focus()).toContain("input 100");
  // Ctrl+Z takes one change after the other back; Escape is the value at load.
  await keys.press("Control+z");
  expect(await focus()).toContain("input 110");
  await keys.press("Control+z");
  expect(await focus()).toContain("input 100");
  await keys.press("Escape");
  expect(await focus()).toContain("input 0");
  await expect(page.locator(".bar .unsaved")).toBeHidden();
  await keys.press("ArrowUp");
  await expect(page.locator("#split-said")).toHaveText(`€10 in ${title}. €420 left.`);
  await keys.press("Enter");
  await expect(page.getByRole("status").first()).toContainText("Saved. You have €420 left.");
  // A save that brings "−" to nothing does not lose the focus.
  await page.locator(".bucket--mine .step").first().focus();
  await keys.press("Enter");
  expect(await focus()).toContain("input 0");
  page.on("dialog", (dialog) => dialog.accept());
  await close(page);
});

test("what is typed is read as the server reads it, and what cannot be read is said at the field", async ({ browser }) => {
  const page = await open(browser, there, { role: "treasurer" });
  await page.goto(ROUND);
  const input = page.locator(".bucket input").first();
  const id = await input.getAttribute("id");
  const read = async (text) => {
    await input.fill(text);
    await input.blur();
    return [await input.inputValue(), (await page.locator(`#${id}-error`).allTextContents()).join("")];
  };
  const good = {
    60: "60", "60,50": "60.50", "60.5": "60.50", "1 200": "1200", "€60": "60", "60 eur": "60", "٦٠": "60", "۱۲٫۵": "12.50",
    "1.200,50": "1200.50", "1,200.50": "1200.50", "1'200": "1200", ",50": "0.50", "-0": "0", "": "", "０７": "7",
  };
  for (const [typed, value] of Object.entries(good)) expect(await read(typed), typed).toEqual([value, ""]);
  const bad = {
    "1,200": "Problem: This can be read in two ways: write 1200.00 or 1.20",
    "1.234.567,8.9": "Problem: Write an amount, such as 60.00", abc: "Problem: Write an amount, such as 60.00",
    "1.2345": "Problem: At most 2 decimals", "0.505": "Problem: At most 2 decimals", "-5": "Problem: An amount cannot be below zero",
    "99999999999999": "Problem: This amount is too large",
  };
  for (const [typed, words] of Object.entries(bad)) {
    expect(await read(typed), typed).toEqual([typed, words]);
    await expect(input).toHaveAttribute("aria-invalid", "true");
  }
  // The server says the same of each of them.
  const other = await open(browser, there, { role: "treasurer", script: false });
  await other.goto(ROUND);
  const csrf = await other.locator("form#split input[name=csrf]").getAttribute("value");
  const name = `give[${id.slice("give-".length)}]`;
  for (const typed of [...Object.keys(good), ...Object.keys(bad)]) {
    const now = await (await other.request.get(ROUND)).text();
    const version = now.match(/name="version" value="(\d+)"/)[1];
    const form = { csrf, version, idem: "", sort: "", [name]: typed, op: "save" };
    const answer = await other.request.post(`${ROUND}/split`, { form, maxRedirects: 0 });
    const said = (await answer.text()).match(/id="give-\d+-error"><span class="sr">(Problem: )<\/span>([^<]+)/);
    expect(said ? said[1] + said[2] : "", `the server on "${typed}"`).toBe(bad[typed] ?? "");
  }
  await page.goto("about:blank");
  await close(page);
  await close(other);
});

test("too much is allowed while editing, said in words, and comes back with links", async ({ browser }) => {
  const page = await open(browser, there, { role: "second", viewport: phone });
  await page.goto(ROUND);
  await page.locator(".bucket input").nth(0).fill("300");
  await page.locator(".bucket input").nth(1).fill("165");
  await expect(bar(page)).toHaveText("€35 too much");
  await expect(page.locator(".bar .over-mark")).toBeVisible();
  await expect(page.locator(".allotment-heading")).toHaveText("Your split is");
  await fits(page, "too much on a phone");
  await shot(page, "phone-too-much");
  await page.locator(".bar-in button").click();
  const summary = page.locator(".error-summary");
  await expect(summary).toBeFocused();
  await expect(summary.locator("h2")).toHaveText("Problem: Your split is €35 more than your €430");
  await expect(summary.locator("a")).toHaveText([/: €300$/, /: €165$/]);
  await summary.locator("a").first().click();
  await expect(page.locator(".bucket input").nth(0)).toBeFocused();
  page.on("dialog", (dialog) => dialog.accept());
  await close(page);
});

test("leaving with changes asks first; a plain save does not", async ({ browser }) => {
  const page = await open(browser, there, { role: "second" });
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await page.goto(ROUND);
  await page.goto(`${ROUND}/mine`);
  expect(asked).toEqual([]);
  await page.goto(ROUND);
  await page.locator(".bucket .step:last-child").first().click();
  await page.goto(`${ROUND}/mine`);
  expect(asked).toEqual(["beforeunload"]);
  await page.goto(ROUND);
  await page.locator(".bucket .step:last-child").first().click();
  await page.locator("#save").click();
  await expect(page.getByRole("status").first()).toContainText("Saved.");
  expect(asked).toEqual(["beforeunload"]);
  // After a save, Undo asks the server for the split before it.
  await press(page, "undo");
  await expect(bar(page)).toHaveText("€430 left");
  await close(page);
});

test("what others gave meanwhile is offered and moves nothing by itself; what fits is kept", async ({ browser }) => {
  const [mine, theirs] = [await open(browser, there, { role: "third", viewport: phone }), await open(browser, there, { role: "fourth" })];
  await mine.goto(ROUND);
  await theirs.goto(ROUND);
  // The bucket that has least to go.
  const facts = await theirs.evaluate(() => JSON.parse(document.querySelector("#split-facts").content.textContent));
  const room = (one) => (one.most ?? Infinity);
  const bucket = facts.buckets.filter((one) => !one.fixed && room(one) > 2000).sort((one, other) => room(one) - room(other))[0];
  const toGo = bucket.most / 100;
  await field(mine, bucket.n).fill("40");
  await field(mine, bucket.n).blur();
  const before = await mine.locator(".bucket h3").allTextContents();
  await field(theirs, bucket.n).fill(String(Math.min(toGo - 15, 430)));
  await theirs.locator("#save").click();
  await expect(theirs.getByRole("status").first()).toContainText("Saved.");
  await expect(mine.locator(".moved")).toBeEmpty();
  await mine.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(mine.locator(".moved")).toHaveText("1 bucket moved: show");
  expect(await mine.locator(".bucket h3").allTextContents()).toEqual(before);
  await mine.locator(".moved button").click();
  await expect(mine.locator(".moved")).toBeEmpty();
  await expect(field(mine, bucket.n)).toHaveValue("40");
  await expect(field(mine, bucket.n)).toHaveAttribute("aria-label", / €0 still to go$/);
  // Saved all the same, it keeps what fits and says so first.
  await mine.locator(".bar-in button").click();
  const callout = mine.locator(".callout--yours");
  await expect(callout).toBeFocused();
  await expect(callout).toContainText("You gave it €40 and it only needed €15, so €15 went in and €25 came back to you.");
  await fits(mine, "a conflict on a phone");
  await shot(mine, "phone-conflict");
  await callout.getByRole("button", { name: "Undo" }).click();
  await expect(bar(mine)).toHaveText("€430 left");
  await close(mine);
  await close(theirs);
});

test("the phone's bar hides no focus, and lets go on a low screen", async ({ browser }) => {
  const page = await open(browser, there, { role: "second", viewport: phone });
  await page.goto(ROUND);
  for (const input of await page.locator(".bucket input").all()) {
    await input.focus();
    const [box, low] = [await input.boundingBox(), await page.locator(".bar").boundingBox()];
    expect(box.y + box.height, "under the bar").toBeLessThanOrEqual(low.y + 1);
  }
  const box = await page.locator(".bar").boundingBox();
  expect(box.height).toBeLessThan(100);
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.locator(".bar")).toHaveCSS("position", "static");
  await close(page);
});
