import { Link } from "wouter";
import { Message } from "../../design/Message";
import { useTexts } from "../../language/texts";
import { reviewTexts } from "./reviewTexts";
import type { StepProps } from "./StepFrame";

/** Says that what was chosen has been deleted meanwhile, and leads to what is still there. */
export function Gone({ answers, address }: Pick<StepProps, "answers" | "address">) {
  const t = useTexts(reviewTexts);
  const { items, categories } = answers;
  const count = Math.max(items.length, 1);
  return (
    <Message kind="info" title={t("gone", { count })} urgent>
      <p>{t("goneWhy", { count })}</p>
      {items.length > 0 && (
        <p>
          <Link href={address("items", { items: [] })}>{t("goneOthers")}</Link>
        </p>
      )}
      <p>
        <Link href={categories.length === 1 ? `/my/data/${categories[0]}` : "/my/data"}>{t("goneData")}</Link>
      </p>
    </Message>
  );
}
