import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Link } from "wouter";
import { vocabularyQuery } from "../../api/queries";
import { Choice, Field, Form } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { Message } from "../../design/Message";
import { LANGUAGES } from "../../language/languages";
import { useTexts } from "../../language/texts";
import { useTyped } from "./draft";
import { editableOf, type Editable } from "../../content/editable";
import { Next } from "./Next";
import { itemQuery } from "./queries";
import styles from "./right.module.css";
import { StepFrame, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";

/** Asks what is wrong with an item, and what would be right. */
export function Fields(props: StepProps) {
  const { answers, next: _, right: __, linked: ___, address: ____, ...frame } = props;
  const t = useTexts(rightTexts);
  const [id] = answers.items;
  const [category] = answers.categories;
  const item = useQuery({
    ...itemQuery(category ?? "contact-details", id ?? ""),
    enabled: id !== undefined && category !== undefined,
  });
  return (
    <StepFrame {...frame} question={t("fieldsQuestion")}>
      <Loaded query={item}>{(found) => <Corrections item={found} {...props} />}</Loaded>
    </StepFrame>
  );
}

function Corrections({ item, right, answers, next }: StepProps & { item: Schema<"Item"> }) {
  const t = useTexts(rightTexts);
  const [typed, keep] = useTyped(right, answers);
  const [nothing, setNothing] = useState(false);
  const words = useQuery(vocabularyQuery());
  const action = item.allowedActions.find((each) => each.action === "request-rectification");
  const self = item.allowedActions.find((each) => each.action === "rectify" && each.allowed);
  const change = ({ path, held }: Editable, value: string) => {
    const { [path]: _, ...others } = typed.fields;
    keep({ ...typed, fields: value === held ? others : { ...others, [path]: value } });
  };
  const editable = editableOf(item);
  const empty = Object.keys(typed.fields).length === 0 && typed.statement.trim() === "";
  const go = () => {
    setNothing(empty);
    if (!empty) next({});
  };
  return (
    <>
      <p>
        <strong dir="auto" lang="">
          {item.title}
        </strong>
      </p>
      {action?.reason !== undefined && <Message kind="careful" title={action.reason.text} />}
      {self !== undefined && (
        <p>
          {t("selfCorrect")}{" "}
          <Link href={item.category === "contact-details" ? "/my/contact-details" : `/my/data/${item.category}/${item.id}`}>
            {t("selfCorrectLink")}
          </Link>
        </p>
      )}
      {action?.allowed === true && (
        <Form onSubmit={go}>
          {editable.map((field) => {
            const word = words.data?.fields[item.category]?.[field.path];
            const label = word?.label ?? field.path;
            const value = typed.fields[field.path] ?? field.held;
            const was = value === field.held ? {} : { hint: t("was", { held: field.held === "" ? t("nothing") : field.held }) };
            return field.kind === "language" ? (
              <Choice
                key={field.path}
                name={field.path}
                label={label}
                value={value}
                onChange={(next) => change(field, next)}
                options={Object.entries(LANGUAGES).map(([code, name]) => ({ value: code, label: name }))}
                required={false}
              />
            ) : (
              <Field
                key={field.path}
                name={field.path}
                label={label}
                value={value}
                onChange={(next) => change(field, next)}
                long={field.kind === "long"}
                type={field.kind === "date" ? "date" : "text"}
                marked={false}
                {...was}
              />
            );
          })}
          <Field
            name="statement"
            label={t("fieldsWords")}
            hint={editable.length > 0 ? t("fieldsWordsHint") : t("fieldsWordsAlone")}
            value={typed.statement}
            onChange={(statement) => keep({ ...typed, statement })}
            maxLength={4000}
            long
            required={editable.length === 0}
          />
          <p role="alert" className={styles.error}>
            {nothing && empty && t("fieldsMissing")}
          </p>
          <Next />
        </Form>
      )}
    </>
  );
}
