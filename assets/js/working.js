// Asks every second how far the work is, and for the page that comes of it once it is over. A screen reader is told every
// tenth time.
const [words, said] = ["at", "at-said"].map((id) => document.getElementById(id));
const bar = document.querySelector("progress");
const here = new URL(location.href);
here.searchParams.set("at", "");
let times = 0;
async function look() {
  const answer = await fetch(here).catch(() => null);
  if (answer && answer.status !== 200) return location.reload();
  if (answer) {
    const far = await answer.json();
    words.textContent = far.words;
    if (times++ % 10 === 9) said.textContent = far.words;
    if (far.counted) [bar.value, bar.max] = far.counted;
    else bar.removeAttribute("value");
  }
  setTimeout(look, 1000);
}
setTimeout(look, 1000);
