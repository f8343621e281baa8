// The last line of the run, for bin/test: "browser: N passed, N failed, N skipped".
export default class Sum {
  counts = { passed: 0, failed: 0, skipped: 0 };
  onTestEnd(test, result) {
    const kind = result.status === "passed" ? "passed" : result.status === "skipped" ? "skipped" : "failed";
    this.counts[kind] += 1;
  }
  onEnd(result) {
    const { passed, failed, skipped } = this.counts;
    // A run that was cut off failed, whatever ran until then.
    const lost = result.status !== "passed" && failed === 0 ? 1 : 0;
    console.log(`browser: ${passed} passed, ${failed + lost} failed, ${skipped} skipped`);
  }
  printsToStdio() {
    return true;
  }
}
