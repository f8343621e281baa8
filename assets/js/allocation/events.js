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

const told = (sentence, row) => fill(sentence, { title: row?.title, sum: row && sum(row.now) });

// What changed more than one step at a press can be taken back here for ten seconds, or as long as one points at it or
// has the focus in it.
const toast = document.querySelector(".toast");
let fading;
const fade = () => {
  clearTimeout(fading);
  fading = setTimeout(() => (toast.hidden ||= !toast.matches(":hover, :focus-within")), 1e4);
};
for (const name of ["mouseleave", "focusout"]) toast.addEventListener(name, fade);
let from;
function offer(sentence) {
  from = document.activeElement;
  toast.firstChild.textContent = sentence;
  toast.hidden = false;
  fade();
}
toast.lastChild.onclick = () => {
  takeBack();
  from.focus();
};

// One polite voice: the last thing that happened, once hands rest.
let waiting;
function changed(sentence, row) {
  show();
  toast.hidden = true;
  clearTimeout(waiting);
  const say = () => texts("#split-said", `${told(sentence, row)} ${leftWords(words.said_left)}`);
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
  const sentence = row ? words.said : words[`said_${op}`];
  changed(sentence, row);
  if (what === "fill" || !row) offer(told(sentence, row));
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
