// One call with the client that openapi-zod-client makes: its parameters and its answers are those of the contract.
import { createApiClient } from "../generated/openapi-zod-client/customer";

const client = createApiClient("https://portal.example");

export async function titles(): Promise<(string | undefined)[]> {
  const { items } = await client.listMyItems({ params: { category: "call-recordings" }, queries: { limit: 20 } });
  return items.map(({ title }) => title);
}

// @ts-expect-error there is no such category
export const wrong = () => client.listMyItems({ params: { category: "gossip" } });
