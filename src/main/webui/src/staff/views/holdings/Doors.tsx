import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { useTexts } from "../../../language/texts";
import styles from "./holdings.module.css";
import type { Sight } from "./Holdings";
import { holdingsTexts } from "./texts";

interface DoorsProps {
  sight: Sight;
  /** The item that it is about; undefined of all of the category. */
  item?: Pick<Schema<"Item">, "id" | "title">;
}

/** Ways to what is done about an item or a category: a request that came another way; and for the officer a hold, and a restriction. */
export function Doors({ sight: { id, category, officer }, item }: DoorsProps) {
  const t = useTexts(holdingsTexts);
  const about = new URLSearchParams({ subject: id, category, ...(item !== undefined && { item: item.id }) });
  const title = item?.title ?? "";
  return (
    <ul className={styles.doors}>
      <li>
        <Link href={`/staff/requests/new?${about}`} aria-label={item && t("requestWhich", { title })}>
          {t(item === undefined ? "requestAll" : "request")}
        </Link>
      </li>
      {officer &&
        (["hold", "restriction"] as const).map((kind) => (
          <li key={kind}>
            <Link href={`/staff/blocks?place=${kind}&${about}`} aria-label={item && t(kind === "hold" ? "holdWhich" : "restrictWhich", { title })}>
              {t(kind === "hold" ? "hold" : "restrict")}
            </Link>
          </li>
        ))}
    </ul>
  );
}
