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
