import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Check, Choice, Field } from "../../../design/Field";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import type { PartProps } from "./Arrival";
import { Corrections } from "./Corrections";
import { type About, GROUNDS, hasScope } from "./draft";
import { entryTexts } from "./texts";

const RIGHTS = ["access", "rectification", "erasure", "restriction", "objection", "portability", "contact"] as const satisfies readonly Schema<"Right">[];

/** What is asked for: the right, its ground where it needs one, what it is about, and the person's own words. */
export function What({ entry, set, about }: PartProps & { about: About }) {
  const t = useTexts(entryTexts);
  const label = useLabel();
  const { right, ground } = entry;
  const grounds = right && GROUNDS[right];
  return (
    <>
      <h2>{t("what")}</h2>
      <Choice
        name="right"
        label={t("right")}
        value={right}
        onChange={(next) => set({ right: RIGHTS.find((each) => each === next), ground: undefined })}
        options={RIGHTS.map((value) => ({ value, label: label("Right", value) }))}
      />
      {grounds !== undefined && (
        <Choice
          name="request.ground"
          label={t("ground")}
          value={ground}
          onChange={(next) => set({ ground: grounds.find((each) => each === next) })}
          options={grounds.map((value) => ({ value, label: label("Ground", value) }))}
        />
      )}
      {hasScope(right, ground) && <Scope entry={entry} set={set} about={about} />}
      {right === "rectification" &&
        (about.item === undefined || about.category === undefined ? (
          <p>
            {t("itemMissing")} <Link href="/staff/persons">{t("toPersons")}</Link>
          </p>
        ) : (
          <>
            <p>{t("item", { category: label("Category", about.category) })}</p>
            <Corrections entry={entry} set={set} category={about.category} />
          </>
        ))}
      <Field
        name="request.statement"
        label={t("statement")}
        value={entry.statement}
        onChange={(statement) => set({ statement })}
        required={right === "contact"}
        long
        maxLength={4000}
      />
    </>
  );
}

/** What the request is about: the item from which it was begun, or some categories, or all. */
function Scope({ entry, set, about: { category, item } }: PartProps & { about: About }) {
  const t = useTexts(entryTexts);
  const label = useLabel();
  const begun = category !== undefined && item !== undefined;
  return (
    <>
      {begun && <Check name="onlyItem" label={t("onlyItem", { category: label("Category", category) })} checked={entry.onlyItem} onChange={(onlyItem) => set({ onlyItem })} />}
      {!(begun && entry.onlyItem) && <Categories entry={entry} set={set} />}
    </>
  );
}

function Categories({ entry, set }: PartProps) {
  const t = useTexts(entryTexts);
  const label = useLabel();
  const { data: words } = useQuery(vocabularyQuery());
  const { categories } = entry;
  return (
    <fieldset>
      <legend>{t("categories")}</legend>
      <p>{t("categoriesHint")}</p>
      {Object.keys(words?.values["Category"] ?? {}).map((code) => {
        const category = code as Schema<"Category">;
        const others = categories.filter((each) => each !== category);
        return (
          <Check
            key={category}
            name={category}
            label={label("Category", code)}
            checked={categories.includes(category)}
            onChange={(checked) => set({ categories: checked ? [...others, category] : others })}
          />
        );
      })}
    </fieldset>
  );
}
