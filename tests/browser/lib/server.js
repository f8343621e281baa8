// Brimful itself, on a free loopback port with a folder of its own.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { binary } from "./places.js";

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts `brimful COMMAND` on a folder; gives its address, what it printed, and a way to stop it. */
export async function start(command, folder) {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const flags = [command, "--listen", `127.0.0.1:${port}`, "--base-url", base, "--development", "--workers", "2"];
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("BRIMFUL_")));
  const child = spawn(binary, flags, { env: { ...environment, BRIMFUL_DATA_DIR: folder, RUST_LOG: "warn" } });
  let printed = "";
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const ready = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      printed += chunk;
      if (printed.includes("Brimful is at")) resolve();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`brimful ended with ${code}:\n${printed}`)));
  });
  ready.catch(() => {});
  await ready;
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { base, stop, printed: () => printed };
}
