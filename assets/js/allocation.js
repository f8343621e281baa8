// The round page: works out steps, fill, spread, undo and clear without asking the server. It has no words and no rules
// of its own: all of it comes with the page (rounds/script.rs), Save is the form's own POST, and the server decides.

const byId = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
const parts = byId("split-parts").content;
const form = byId("split");
const facts = JSON.parse(byId("split-facts").content.textContent);
const { money, words } = facts;
const scale = money.exponent;
const unit = 10n ** BigInt(scale);
const big = (number) => (number == null ? null : BigInt(number));
const mayGive = big(facts.may_give);
const step = big(facts.step);
// Nothing stands for no bound.
const least = (one, other) => (one === null ? other : other === null || one < other ? one : other);
const notBelow0 = (amount) => (amount < 0n ? 0n : amount);
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const rows = facts.buckets.map((bucket) => {
  const item = byId(`b-${bucket.n}`);
  const row = { ...bucket, item, field: byId(`give-${bucket.n}`), find: (selector) => item.querySelector(selector) };
  for (const name of ["others", "max", "min", "most", "saved", "fixed"]) row[name] = big(bucket[name]);
  row.kept = row.field?.value;
  return row;
});
const open = rows.filter((row) => row.field);
const rowOf = (field) => open.find((row) => row.field === field);

// Amounts are whole minor units, written as the server writes them.
let short = true;
const split = (amount) => {
  const text = String(amount).padStart(scale + 1, "0");
  return [text.slice(0, text.length - scale), text.slice(text.length - scale)];
};
const inDigits = (text) => text.replace(/\d/g, (digit) => money.digits[digit]);
const sum = (amount) => {
  const [whole, cents] = split(amount);
  const grouped = whole.length < money.grouped_from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, money.group);
  return money.before + inDigits(grouped + (scale && !short ? money.point + cents : "")) + money.after;
};
const exact = (amount) => inDigits(split(amount).join(scale ? money.point : ""));
const plain = (amount) => (amount % unit ? exact(amount) : inDigits(split(amount)[0]));
// With three decimals a comma before them could stand between thousands.
const readable = (amount) => (scale === 3 && money.point === "," ? split(amount).join(".") : exact(amount));

// Amounts are read by the grammar of typed_amount.rs.
const WHOLE = /^(?:\d+|[1-9]\d{0,2}([.,' ٬])\d{3}(?:\1\d{3})*)$/;
const DECIMAL = /^(\d*|[1-9]\d{0,2}([.,' ٬])\d{3}(?:\2\d{3})*)([.,٫])(\d+)$/;
const minor = (whole, cents) => BigInt(whole.replace(/\D/g, "") + cents.slice(0, scale).padEnd(scale, "0"));

function read(typed) {
  const wrong = (sentence) => ({ amount: 0n, wrong: sentence });
  const own = typed.trim().slice(0, 40);
  let text = own.replace(/[٠-٩۰-۹０-９]/g, (one) => one.charCodeAt(0) & 15);
  if (!text) return { amount: 0n };
  let minus = false;
  const takeMinus = () => {
    if (!minus && /^[-−]/.test(text)) [minus, text] = [true, text.slice(1).trim()];
  };
  takeMinus();
  const marks = money.marks.map((one) => one.toLowerCase());
  const before = marks.find((one) => text.toLowerCase().startsWith(one));
  const after = marks.find((one) => text.toLowerCase().endsWith(one));
  if (before) text = text.slice(before.length).trim();
  else if (after) text = text.slice(0, -after.length).trim();
  takeMinus();
  text = text.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/’/g, "'");
  const found = DECIMAL.exec(text);
  const whole = WHOLE.test(text) ? minor(text, "") : null;
  const parted = found && found[2] !== found[3] ? minor(found[1], found[4]) : null;
  if (whole === null && parted === null) return wrong(words.no_number);
  // Where the currency has three decimals: a point, or our own way of writing, as it stands in the fields.
  const isOurs = parted !== null && scale === 3 && (found[3] === "." || own === exact(parted));
  const isParted = whole === null || isOurs;
  if (!isParted && parted !== null && scale) {
    return wrong(fill(words.two_readings, { a: readable(whole), b: readable(parted) }));
  }
  if (isParted && found[4].length > scale) return wrong(words.decimals);
  const amount = isParted ? parted : whole;
  if (amount > money.most) return wrong(words.too_large);
  return minus && amount ? wrong(words.below_zero) : { amount };
}

// A row's `now` is what stands in its field.
const measure = (row) => {
  if (row.field) ({ amount: row.now, wrong: row.wrong } = read(row.field.value));
  else row.now = row.fixed;
};
rows.forEach(measure);
const left = () => rows.reduce((rest, row) => rest - row.now, mayGive);
const capacity = (row) => (row.most === null ? null : notBelow0(row.most - row.now));
const write = (row, amount) => (row.field.value = plain((row.now = amount)));

const acts = {
  step(row, by) {
    const moved = notBelow0(row.now + by);
    const most = row.most === null || row.most > row.now ? row.most : row.now;
    write(row, by > 0n ? least(moved, most) : moved);
  },
  fill: (row) => write(row, row.now + least(capacity(row), notBelow0(left()))),
  even() {
    const takes = (row) => (row.most === null ? null : capacity(row) / unit);
    for (;;) {
      const some = open.filter((row) => takes(row) !== 0n);
      const each = some.length && notBelow0(left()) / unit / BigInt(some.length);
      if (!each) return;
      for (const row of some) write(row, row.now + least(takes(row), each) * unit);
    }
  },
  clear: () => open.forEach((row) => write(row, 0n)),
};

// The fields as they stood before each change.
const state = () => open.map((row) => row.field.value);
const isSame = (before) => state().every((value, place) => value === before[place]);
const atLoad = state();
const stack = [];
let settled = atLoad;
function settle() {
  if (!isSame(settled)) stack.push(settled);
  settled = state();
}
function takeBack() {
  const before = isSame(settled) ? stack.pop() : settled;
  if (!before) return false;
  settled = before;
  open.forEach((row, place) => {
    row.field.value = before[place];
    judge(row);
  });
  changed(words.said_undo);
  return true;
}

// What the page shows.
const texts = (selector, text) => all(selector).forEach((one) => (one.textContent = text));
const focusGoes = (from, to) => document.activeElement === from && to.focus();
const draw = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element?.setAttribute(name, value));
const copy = (selector) => parts.querySelector(selector).cloneNode(true);
/** A piece of a drawing: there already, copied from the sample, or taken away. */
function piece(within, selector, is, place) {
  let found = within.querySelector(selector);
  if (is && !found) place((found = copy(selector)));
  if (is) return found;
  found?.remove();
}

function showLevel(row, toGo, isEnough) {
  const said = [];
  // Every second piece stands out.
  const add = (sentence, amount, isMine) => {
    const span = copy("span.level");
    const strong = span.firstChild;
    span.className = isMine ? "mine" : "";
    const pieces = fill(sentence, { sum: amount === null ? "" : sum(amount), max: sum(row.max ?? 0n) }).split(/<\/?strong>/);
    span.replaceChildren(...pieces.map((text, place) => {
      if (place % 2 === 0) return text;
      const one = strong.cloneNode();
      one.textContent = text;
      return one;
    }));
    said.push(span, " ");
  };
  const mine = (sentence) => row.now && add(sentence, row.now, true);
  if (row.others === null) {
    mine(words.mine);
    if (row.max === null) add(words.enough, row.min);
    else add(words.asked, row.max);
  } else if (toGo === 0n) {
    add(words.raised, row.others + row.now);
    mine(words.mine_of_it);
  } else {
    add(words.others, row.others);
    mine(words.mine);
    if (toGo === null) add(row.gave, null);
    else add(words.to_go, toGo);
    if (row.min && row.max !== row.min && !isEnough) add(words.enough, row.min);
  }
  row.find(".level").replaceChildren(...said);
}

function showDrawings(row, toGo, isEnough) {
  const whole = row.max ?? row.min;
  const share = (amount) => (whole ? Number(least((amount * 1000n) / whole, 1000n)) : 0);
  const others = share(row.others ?? 0n);
  const mine = share(row.now);
  const meter = row.find(".meter");
  if (meter) {
    const smallest = mine && 12;
    const x = Math.min(others + (others && 7), 1000 - smallest);
    const bar = piece(meter, ".meter-mine", mine, (one) => meter.insertBefore(one, row.find(".meter-mark")));
    draw(bar, { x, width: Math.max(Math.min(others + mine, 1000) - x, smallest) });
    draw(piece(meter, ".fill-pool", others, (one) => meter.prepend(one)), { width: others });
  }
  const water = row.find(".pail g");
  const level = (part) => 68 - Math.max(Math.floor((Math.min(part, 1000) * 48) / 1000), 2);
  const at = (y) => ({ transform: `translate(0 ${y})` });
  draw(piece(water, ".pail-mine", mine, (one) => water.prepend(one)), at(Math.min(level(others + mine), level(others) - 2)));
  draw(piece(water, ".pail-others", others, (one) => water.append(one)), at(level(others)));
  piece(row.find(".pail"), ".pail-check", toGo === 0n, (one) => water.after(one));
  const meta = row.find(".bucket-meta");
  piece(meta, ".badge--full", toGo === 0n, (one) => meta.append(one));
  const isStart = toGo !== 0n && isEnough && row.others !== null && row.max !== row.min;
  piece(meta, ".badge--minimum", isStart, (one) => meta.append(one));
}

function showRow(row) {
  const { n, now, max, others, field } = row;
  const total = (others ?? 0n) + now;
  const toGo = others === null || max === null ? null : notBelow0(max - total);
  showLevel(row, toGo, total && total >= row.min);
  showDrawings(row, toGo, total && total >= row.min);
  const give = row.find(".give");
  row.item.classList.toggle("bucket--mine", now);
  give.classList.toggle("give--mine", now);
  const more = capacity(row);
  const [minus, plus] = give.querySelectorAll(".step");
  for (const [button, isOff] of [[minus, !now && !row.wrong], [plus, more === 0n]]) {
    if (isOff) focusGoes(button, field);
    button.disabled = isOff;
  }
  const label = toGo === null ? words.field : words.field_to_go;
  draw(field, { "aria-label": fill(label, { title: row.title, sum: sum(toGo ?? 0n) }) });
  field.size = Math.min(Math.max(field.value.length, 2), 12) + 1;
  const rest = notBelow0(left());
  const most = least(more, rest);
  if (!most) focusGoes(row.find(".give-fill"), field);
  const button = piece(give, ".give-fill", most, (one) => give.append(one));
  if (!button) return;
  const isAll = more !== null && more <= rest && facts.plain;
  const sentence = isAll ? words.fill_it : more !== null && more < rest ? words.fill_most : words.fill_last;
  button.value = `${n}:fill`;
  button.textContent = fill(sentence, { sum: sum(most) });
}

function showBars(list) {
  const shares = list.map((row) => Number((row.now * 1000n) / (mayGive || 1n))).filter(Boolean);
  const total = shares.reduce((one, other) => one + other, 0);
  const whole = Math.max(total, 1000);
  const mark = total > 1000 ? Math.floor(1e6 / total) : 1000;
  for (const bar of all("svg.split")) {
    const drawn = [];
    const add = (tag, attributes) => {
      drawn.push(document.createElementNS(bar.namespaceURI, tag));
      draw(drawn.at(-1), attributes);
    };
    const part = (name, x, end) => add("rect", { class: name, x, width: end - x, height: 18 });
    let before = 0;
    for (const share of shares) {
      const start = Math.floor((before * 1000) / whole);
      before += share;
      const end = Math.max(Math.floor((before * 1000) / whole) - (before === total ? 0 : 6), start + 2);
      if (start < mark) part("fill-mine", start, Math.min(end, mark));
      if (end > mark) part("split-over", Math.max(start, mark), end);
    }
    if (total > 1000) add("path", { class: "meter-mark", d: `M${mark} 0V18` });
    bar.replaceChildren(...drawn);
  }
}

const unsaved = all(".unsaved").map((element) => ({ element, kept: element.textContent }));
const isKept = unsaved.some((one) => one.kept);
const canAsk = !form.querySelector("[value=undo]").hidden;
const leftWords = ([rests, isOver] = words.left) => {
  const rest = left();
  return fill(rest < 0n ? isOver : rests, { sum: sum(rest < 0n ? -rest : rest) });
};

function show() {
  short = money.whole && rows.every((row) => row.now % unit === 0n);
  const rest = left();
  const over = rest < 0n ? 1 : 0;
  open.forEach(showRow);
  texts(".allotment-heading", words.heading[over]);
  texts(".allotment-left .money--big > span", over ? leftWords() : sum(rest));
  texts(".allotment-left .muted", fill(words.of[over], { sum: sum(mayGive) }));
  texts(".bar strong", leftWords());
  all(".allotment, .bar").forEach((one) => one.classList.toggle("allotment--over", over));
  const list = rows.filter((row) => row.now > 0n);
  const lines = form.querySelector(".allotment-lines");
  lines.hidden = !list.length;
  lines.replaceChildren(...list.map((row) => {
    const line = copy(".line");
    const link = line.querySelector("a");
    line.className = "";
    link.href = `#b-${row.n}`;
    link.textContent = row.title;
    line.lastChild.textContent = sum(row.now);
    return line;
  }));
  showBars(list);
  const isMoved = !isSame(atLoad);
  const asks = isMoved ? facts.draft || open.some((row) => row.wrong || row.now !== row.saved) : isKept;
  for (const { element, kept } of unsaved) {
    element.textContent = isMoved ? words.unsaved : kept;
    element.hidden = !asks;
  }
  all(".button[value=save]").forEach((one) => one.classList.toggle("button--line", facts.has_saved && !asks));
  const hide = (op, isOff) => {
    const button = form.querySelector(`[value=${op}]`);
    if (isOff) focusGoes(button, byId("save"));
    button.hidden = isOff;
  };
  hide("undo", !stack.length && isSame(settled) && !canAsk);
  hide("even", rest <= 0n);
  hide("clear", rest >= mayGive);
}

/** Says at the field what is wrong with it, once it was left; else writes it as the server would. */
function judge(row) {
  const { field, find, n } = row;
  if (field.value === row.kept) return;
  measure(row);
  const { wrong } = row;
  if (!wrong && field.value.trim()) write(row, row.now);
  row.kept = field.value;
  const give = find(".give");
  give.classList.toggle("give--wrong", !!wrong);
  const said = piece(give, ".field-error", wrong, (one) => give.prepend(one));
  for (const name of ["aria-invalid", "aria-describedby"]) field.removeAttribute(name);
  if (!said) return;
  said.id = `give-${n}-error`;
  said.lastChild.textContent = wrong;
  draw(field, { "aria-invalid": true, "aria-describedby": said.id });
}

// One polite voice: the last thing that happened, once hands rest.
let waiting;
function changed(sentence, row) {
  show();
  clearTimeout(waiting);
  const happened = () => fill(sentence, { title: row?.title, sum: row && sum(row.now) });
  const say = () => texts("#split-said", `${happened()} ${leftWords(words.said_left)}`);
  waiting = setTimeout(say, 600);
}

function act(op, times = 1n) {
  if (op === "undo") return takeBack();
  const [number, what] = op.split(":");
  const row = open.find((one) => String(one.n) === number);
  if (!row && !acts[op]) return false;
  settle();
  if (!row) acts[op]();
  else if (what === "fill") acts.fill(row);
  else acts.step(row, (what[0] === "-" ? -step : step) * times);
  open.forEach(judge);
  settle();
  changed(row ? words.said : words[`said_${op}`], row);
  return true;
}

let isLeaving = false;
form.addEventListener("submit", (event) => {
  isLeaving = !act(event.submitter?.value ?? "save");
  if (!isLeaving) event.preventDefault();
});
form.addEventListener("input", (event) => {
  const row = rowOf(event.target);
  if (!row) return;
  measure(row);
  changed(words.said, row);
});
form.addEventListener("change", (event) => {
  const row = rowOf(event.target);
  if (!row) return;
  judge(row);
  settle();
  show();
});
form.addEventListener("keydown", (event) => {
  const { key, shiftKey, altKey } = event;
  const row = rowOf(event.target);
  if (event.ctrlKey || event.metaKey || altKey) {
    // What is being typed is the browser's own to take back.
    if (key !== "z" || altKey || !isSame(settled) || !takeBack()) return;
  } else if (row && /^Arrow(Up|Down)$/.test(key)) {
    act(`${row.n}:${key === "ArrowUp" ? "+" : "-"}`, shiftKey ? 10n : 1n);
  } else if (row && key === "Escape") {
    row.field.value = atLoad[open.indexOf(row)];
    judge(row);
    settle();
    changed(words.said, row);
  } else return;
  event.preventDefault();
});
addEventListener("beforeunload", (event) => {
  if (!isLeaving && (!isSame(atLoad) || (isKept && !facts.draft))) event.preventDefault();
});
addEventListener("pageshow", () => (isLeaving = false));

// What others did meanwhile is offered, and nothing moves by itself.
let checked = 0;
document.addEventListener("visibilitychange", async () => {
  if (document.hidden || !facts.check || Date.now() - checked < 5000) return;
  checked = Date.now();
  const news = await fetch(facts.check).then((answer) => (answer.ok ? answer.json() : null), () => null);
  if (!news) return;
  const isOver = news.phase !== "open";
  const othersNow = (row) => {
    const found = news.buckets.find((one) => one.bucket === row.n);
    return found?.given ? notBelow0(BigInt(found.given.replace(".", "")) - row.saved) : row.others;
  };
  const moved = rows.filter((row) => othersNow(row) !== row.others);
  if (!moved.length && !isOver) return;
  // The words for a count that is of the same kind in this language.
  const rules = new Intl.PluralRules(facts.habits);
  const kind = rules.select(moved.length);
  const [, some] = words.moved.find(([sample]) => rules.select(sample) === kind) ?? words.moved.at(-1);
  const place = document.querySelector(".moved");
  const button = copy(".show");
  button.addEventListener("click", () => {
    if (isOver) return location.reload();
    for (const row of moved) {
      row.others = othersNow(row);
      if (row.most && row.max !== null) row.most = least(notBelow0(row.max - row.others), big(facts.cap));
    }
    texts(".updated", new Date().toLocaleTimeString(facts.habits, { timeStyle: "short", timeZone: facts.zone }));
    show();
    place.textContent = "";
    moved[0].find("h3 a").focus();
  });
  place.replaceChildren(`${isOver ? words.closed : fill(some, { count: inDigits(String(moved.length)) })} `, button);
});
