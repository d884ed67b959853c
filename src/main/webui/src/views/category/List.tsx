import { Suspense } from "react";
import type { Category, Item } from "../../api/items";
import { kindOf } from "../../content/kinds";
import { Waiting } from "../../design/Waiting";
import { Days } from "./Days";
import { Documents } from "./Documents";
import { Entry } from "./Entry";
import type { Selection } from "./useSelection";

interface ListProps {
  category: Category;
  items: readonly Item[];
  /** Whether these are all that there are. */
  complete: boolean;
  selection: Selection;
}

/** The items of a category, in the way in which they are read. */
export function List({ category, items, complete, selection }: ListProps) {
  const { arrangement } = kindOf(category);
  return (
    <Suspense fallback={<Waiting />}>
      {arrangement === "days" && <Days items={items} selection={selection} />}
      {arrangement === "table" && <Documents items={items} complete={complete} selection={selection} />}
      {arrangement === "each" && items.map((item) => <Entry key={item.id} item={item} selection={selection} />)}
    </Suspense>
  );
}
