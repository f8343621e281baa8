// The round page: works out steps, fill, spread, undo and clear without asking the server. It has no words and no rules
// of its own: all of it comes with the page (rounds/script.rs), Save is the form's own POST, and the server decides.
// The files of this folder are one module, in the order of web/assets.rs.

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
