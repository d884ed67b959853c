import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../../../api/queries";
import { fieldsOf } from "../../../content/editable";
import { Field } from "../../../design/Field";
import { FilterChoice } from "../../../design/Filters";
import { useTexts } from "../../../language/texts";
import type { PartProps } from "./Arrival";
import { entryTexts } from "./texts";

/** The fields of the item with the values that they should have; one line more than are filled in. */
export function Corrections({ entry, set, category }: PartProps & { category: Schema<"Category"> }) {
  const t = useTexts(entryTexts);
  const { data: words } = useQuery(vocabularyQuery());
  const fields = fieldsOf(category);
  const lines = [...entry.fields, { field: "", value: "" }].slice(0, fields.length);
  const kindOf = (field: string) => fields.find(([path]) => path === field)?.[1];
  const change = (at: number, line: { field: string; value: string }) =>
    set({ fields: lines.map((each, place) => (place === at ? line : each)).filter(({ field }) => field !== "") });
  return lines.map((line, at) => (
    <div key={at}>
      <FilterChoice
        name={`field-${at}`}
        label={t("field", { number: at + 1 })}
        value={line.field}
        onChoose={(field) => change(at, { ...line, field })}
        options={[{ value: "", label: t("noField") }, ...fields.map(([value]) => ({ value, label: words?.fields[category]?.[value]?.label ?? value }))]}
      />
      {line.field !== "" && (
        <Field
          name={`request.corrections.${line.field}`}
          label={t("value", { number: at + 1 })}
          hint={t("valueHint")}
          type={kindOf(line.field) === "date" ? "date" : "text"}
          long={kindOf(line.field) === "long"}
          value={line.value}
          onChange={(value) => change(at, { ...line, value })}
          marked={false}
          maxLength={1000}
        />
      )}
    </div>
  ));
}
