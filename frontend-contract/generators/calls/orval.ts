// One call with the client that orval makes: its parameters and its answers are those of the contract.
import { listMyItems } from "../generated/orval/customer/client";
import { ListMyItemsResponse } from "../generated/orval/customer/zod";

export async function titles(): Promise<(string | undefined)[]> {
  const answer = await listMyItems("call-recordings", { limit: 20 });
  if (answer.status === 200) {
    return ListMyItemsResponse.parse(answer.data).items.map(({ title }) => title);
  }
  throw new Error(answer.data.type);
}

// @ts-expect-error there is no such category
export const wrong = () => listMyItems("gossip");
