import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dataQuery, vocabularyQuery } from "../../api/queries";
import { Check, Choice, Form } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { useTexts } from "../../language/texts";
import { requestWords } from "../../requests/words";
import type { Category } from "./answers";
import { Next } from "./Next";
import styles from "./right.module.css";
import { StepFrame, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";

interface Topic {
  category: Category;
  name: string;
  count?: number;
}

/** Asks which topics: several, or the one in which the items are. */
export function Topics(props: StepProps) {
  const { answers, linked, next, right, address: _, ...frame } = props;
  const t = useTexts(rightTexts);
  const single = answers.what === "items" || right === "rectification";
  const held = useQuery({
    ...dataQuery(),
    enabled: linked,
    select: (categories): Topic[] => categories.filter(({ count }) => count > 0),
  });
  const named = useQuery({
    ...vocabularyQuery(),
    enabled: !linked,
    select: ({ values }): Topic[] =>
      Object.entries(values["Category"] ?? {}).map(([category, { label }]) => ({ category: category as Category, name: label })),
  });
  return (
    <StepFrame {...frame} question={single ? t("topicQuestion") : t("topicsQuestion")}>
      <Loaded query={linked ? held : named}>
        {(topics) =>
          single ? (
            <One
              topics={topics}
              chosen={answers.categories[0]}
              next={(category) =>
                next({ what: "items", categories: [category], items: answers.categories[0] === category ? answers.items : [] })
              }
            />
          ) : (
            <Several
              topics={topics}
              chosen={answers.categories}
              next={(categories) => next({ what: "topics", categories, items: [] })}
            />
          )
        }
      </Loaded>
    </StepFrame>
  );
}

function One({ topics, chosen, next }: { topics: Topic[]; chosen: Category | undefined; next: (category: Category) => void }) {
  const t = useTexts(rightTexts);
  const names = useTexts(requestWords);
  const [category, setCategory] = useState<string | undefined>(chosen);
  const go = () => {
    const topic = topics.find((one) => one.category === category);
    if (topic !== undefined) next(topic.category);
  };
  return (
    <Form onSubmit={go}>
      <Choice
        name="category"
        label={t("chooseOne")}
        value={category}
        onChange={setCategory}
        options={topics.map((topic) => ({
          value: topic.category,
          label: topic.name,
          hint: topic.count === undefined ? undefined : names("items", { count: topic.count }),
        }))}
      />
      <Next />
    </Form>
  );
}

function Several({ topics, chosen, next }: { topics: Topic[]; chosen: Category[]; next: (categories: Category[]) => void }) {
  const t = useTexts(rightTexts);
  const names = useTexts(requestWords);
  const [categories, setCategories] = useState(chosen);
  const [missing, setMissing] = useState(false);
  const go = () => {
    setMissing(categories.length === 0);
    if (categories.length > 0) next(topics.map(({ category }) => category).filter((category) => categories.includes(category)));
  };
  return (
    <Form onSubmit={go}>
      <fieldset className={styles.choices}>
        <legend>{t("chooseSome")}</legend>
        {topics.map(({ category, name, count }) => (
          <Check
            key={category}
            name={category}
            checked={categories.includes(category)}
            onChange={(on) => setCategories(on ? [...categories, category] : categories.filter((one) => one !== category))}
            label={
              <>
                {name} {count !== undefined && <span className={styles.number}>{names("items", { count })}</span>}
              </>
            }
          />
        ))}
        <p role="alert" className={styles.error}>
          {missing && categories.length === 0 && t("topicMissing")}
        </p>
      </fieldset>
      <Next />
    </Form>
  );
}
