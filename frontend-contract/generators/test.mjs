// Tries the contract with generators and Spectral; any failure is red. Arguments are Maven's, such as -o.
import { CONTRACTS, contract, here } from "./contracts.mjs";
import { generate } from "./generate.mjs";
import { run } from "./run.mjs";

const lint = () =>
  run(
    here("node_modules/.bin/spectral"),
    ...["lint", "--ruleset", "spectral.yaml", "--fail-severity=hint"],
    ...CONTRACTS.map(contract),
  );

try {
  await Promise.all([generate(process.argv.slice(2)), lint()]);
  await run(process.execPath, "--test", "answers.test.mjs", "java.test.mjs");
  console.log(`${CONTRACTS.length} contracts: linted, generated, compiled, and what is recorded was read`);
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
