// Every page that is there for anyone; what is looked at stands in lib/inspect.js.
import { test } from "@playwright/test";
import { pagesFor } from "../lib/inspect.js";

test.describe.configure({ mode: "default" });
pagesFor(test, undefined);
