import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Choices } from "../../api/choices";
import { vocabularyQuery } from "../../api/queries";
import { More } from "../../design/More";
import { Panel } from "../../design/Panel";
import { Cell } from "./Cell";
import styles from "./marketing.module.css";
import { useSentences } from "./useSentences";

/** How somebody is reached: first whether it is used for marketing, then what else it is used for. */
export function Channel({ channel, all, etag }: Choices & { channel: Schema<"Channel"> }) {
  const say = useSentences();
  const { data: words } = useQuery(vocabularyQuery());
  const word = words?.values["Channel"]?.[channel];
  const cells = all.choices.filter((choice) => choice.channel === channel);
  const [first, others] = [
    cells.filter(({ scope }) => scope === "direct-marketing"),
    cells.filter(({ scope }) => scope !== "direct-marketing"),
  ];
  return (
    <Panel id={channel}>
      <h3>{word?.label ?? channel}</h3>
      {first.map((choice) => (
        <Cell key={choice.scope} choice={choice} all={all} etag={etag} />
      ))}
      <div className={styles.others}>
        {others.map((choice) => (
          <More key={choice.scope} words={say.us(choice, choice.effective.controller.permitted)}>
            <Cell choice={choice} all={all} etag={etag} inside />
          </More>
        ))}
      </div>
    </Panel>
  );
}
