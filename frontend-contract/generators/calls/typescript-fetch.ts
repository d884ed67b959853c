// One call with the client that openapi-generator makes: its parameters and its answers are those of the contract.
import { Category, Configuration, CustomerApi } from "../generated/typescript-fetch/customer";

export async function titles(fetchApi: typeof fetch): Promise<(string | undefined)[]> {
  const api = new CustomerApi(new Configuration({ basePath: "https://portal.example", fetchApi }));
  const { items } = await api.listMyItems({ category: Category.CallRecordings, limit: 20 });
  return items.map(({ title }) => title);
}

export const wrong = (api: CustomerApi) =>
  // @ts-expect-error there is no such category
  api.listMyItems({ category: "gossip" });
