// Reading and writing amounts.

// Amounts are whole minor units, written as the server writes them.
let short;
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
  let text = own.replace(/[٠-٩۰-۹０-９]/g, (one) => one.charCodeAt(0) & 15).toLowerCase();
  if (!text) return { amount: 0n };
  let minus = false;
  const takeMinus = () => {
    if (!minus && /^[-−]/.test(text)) [minus, text] = [true, text.slice(1).trim()];
  };
  takeMinus();
  const before = money.marks.find((one) => text.startsWith(one));
  const after = money.marks.find((one) => text.endsWith(one));
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
