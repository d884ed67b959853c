// A client with fetch, and schemas of zod, for each contract.
import { CONTRACTS, contract, here } from "./contracts.mjs";

const target = (name, file) => here(`generated/orval/${name}/${file}`);

export default Object.fromEntries(
  CONTRACTS.flatMap((name) => [
    [name, { input: contract(name), output: { client: "fetch", target: target(name, "client.ts"), schemas: target(name, "model") } }],
    [`${name}-zod`, { input: contract(name), output: { client: "zod", target: target(name, "zod.ts") } }],
  ]),
);
