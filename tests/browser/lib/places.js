// Where things are.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
export const target = `${root}/target/browser`;
export const binary = process.env.BRIMFUL_BROWSER_BINARY || `${root}/target/debug/brimful`;
export const chromium = process.env.BRIMFUL_BROWSER_CHROMIUM || "/usr/bin/chromium";
