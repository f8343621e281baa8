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

// What a row shows but for its last button. Rows that show it already are left alone: fifty of them are slow on a phone.
const shown = (row) => [row.now, row.wrong, row.others, row.most, row.field.value, short].join();

function showRow(row, rest) {
  const { n, now, max, others, field } = row;
  const give = row.find(".give");
  const more = capacity(row);
  if (row.shown !== (row.shown = shown(row))) {
    const total = (others ?? 0n) + now;
    const toGo = others === null || max === null ? null : notBelow0(max - total);
    const isEnough = total && total >= row.min;
    showLevel(row, toGo, isEnough);
    showDrawings(row, toGo, isEnough);
    row.item.classList.toggle("bucket--mine", now);
    give.classList.toggle("give--mine", now);
    const [minus, plus] = give.querySelectorAll(".step");
    for (const [button, isOff] of [[minus, !now && !row.wrong], [plus, more === 0n]]) {
      if (isOff) focusGoes(button, field);
      button.disabled = isOff;
    }
    const label = toGo === null ? words.field : words.field_to_go;
    draw(field, { "aria-label": fill(label, { title: row.title, sum: sum(toGo ?? 0n) }) });
    field.size = Math.min(Math.max(field.value.length, 2), 12) + 1;
  }
  const most = least(more, rest);
  if (!most) focusGoes(row.find(".give-fill"), field);
  const button = piece(give, ".give-fill", most, (one) => give.append(one));
  if (!button) return;
  const isAll = more !== null && more <= rest && facts.plain;
  const sentence = isAll ? words.fill_it : more !== null && more < rest ? words.fill_most : words.fill_last;
  button.value = `${n}:fill`;
  const text = fill(sentence, { sum: sum(most) });
  if (button.textContent !== text) button.textContent = text;
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
  open.forEach((row) => showRow(row, notBelow0(rest)));
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
// As the server drew it, so that the first press finds every row shown already.
show();
