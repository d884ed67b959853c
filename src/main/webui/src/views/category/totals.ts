import type { Item } from "../../api/items";

const HUNDREDTHS = 100;

/** What the documents of a kind come to in a currency. */
export interface Total {
  kind: string;
  currency: string;
  count: number;
  amount: string;
}

/** Sums documents up, each kind and currency by itself: an order and its invoice are not two. They are counted in hundredths, so that none is lost. */
export function totalsOf(items: readonly Item[]): Total[] {
  const sums = new Map<string, { kind: string; currency: string; count: number; hundredths: number }>();
  for (const { content } of items) {
    if (content?.category !== "orders-and-billing" || content.amount === undefined || content.currency === undefined) continue;
    const { kind, currency, amount } = content;
    const sum = sums.get(kind + currency) ?? { kind, currency, count: 0, hundredths: 0 };
    sums.set(kind + currency, { ...sum, count: sum.count + 1, hundredths: sum.hundredths + Math.round(Number(amount) * HUNDREDTHS) });
  }
  return [...sums.values()].map(({ hundredths, ...sum }) => ({ ...sum, amount: (hundredths / HUNDREDTHS).toFixed(2) }));
}
