// Before everything: one demo is made and one account of each role signed in. Each file of tests gets a copy of it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { target } from "./places.js";
import { start } from "./server.js";

/** Who plays which role in the demo. */
export const people = { facilitator: "marit", treasurer: "samir", member: "ines", owner: "greta", other: "noor",
  second: "ravi", third: "jonas", fourth: "pilar", funded: "ama" };

async function signIn(base, email, password) {
  const first = await fetch(`${base}/sign-in`);
  const cookies = first.headers.getSetCookie().map((one) => one.split(";")[0]);
  const csrf = (await first.text()).match(/name="csrf" value="([^"]+)"/)[1];
  const answer = await fetch(`${base}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookies.join("; ") },
    body: new URLSearchParams({ csrf, next: "", email, password }),
  });
  const session = answer.headers.getSetCookie().find((one) => one.startsWith("sid="));
  if (!session) throw new Error(`${email} could not sign in: ${answer.status}`);
  return session.split(";")[0].slice("sid=".length);
}

export default async function demo() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(`${target}/shots`, { recursive: true });
  const folder = `${target}/data/demo`;
  const server = await start("demo", folder);
  const lines = readFileSync(`${folder}/demo-signins.txt`, "utf8").split("\n").map((line) => line.trim());
  const sessions = {};
  for (const [role, name] of Object.entries(people)) {
    const email = `${name}@tidewater.example`;
    const password = lines[lines.indexOf(email) + 1];
    sessions[role] = { sid: await signIn(server.base, email, password), email, password };
  }
  await server.stop();
  writeFileSync(`${target}/sessions.json`, JSON.stringify(sessions));
}
