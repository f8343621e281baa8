// Every page that is there for a member; what is looked at stands in lib/inspect.js.
import { test } from "@playwright/test";
import { pagesFor } from "../lib/inspect.js";

test.describe.configure({ mode: "default" });
pagesFor(test, "member");
