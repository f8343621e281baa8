// The browser is the system's own: nothing is ever downloaded.
import { defineConfig } from "@playwright/test";
import { chromium, target } from "./lib/places.js";

export default defineConfig({
  testDir: "specs",
  outputDir: `${target}/failed`,
  globalSetup: "./lib/demo.js",
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 8 * 60_000,
  expect: { timeout: 5_000 },
  reporter: [["list"], ["./lib/sum.js"]],
  use: {
    launchOptions: { executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 5_000,
    navigationTimeout: 15_000,
    screenshot: "only-on-failure",
  },
});
