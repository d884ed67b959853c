import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Link } from "wouter";
import { freshFor } from "../../api/login";
import { sessionQuery } from "../../api/queries";
import { isRefusal } from "../../api/refusals";
import { Button } from "../../design/Button";
import { Loaded } from "../../design/Loaded";
import { LoginLink } from "../../design/LoginLink";
import { Message } from "../../design/Message";
import { Refusal } from "../../design/Refusal";
import { common } from "../../design/texts";
import { useTexts } from "../../language/texts";
import { bodyOf, useTyped } from "./draft";
import { Filed } from "./Filed";
import { Gone } from "./Gone";
import { Preview } from "./Preview";
import { previewQuery } from "./queries";
import styles from "./right.module.css";
import { StepFrame, type StepProps } from "./StepFrame";
import { Summary } from "./Summary";
import { reviewTexts } from "./reviewTexts";
import { useButton } from "./useButton";
import { useFiling } from "./useFiling";

/** What would come of the request, and the button that files it as it was shown. */
export function Review(props: StepProps) {
  const { right, answers, linked, address, next: _, ...frame } = props;
  const t = useTexts(reviewTexts);
  const draft = useTyped(right, answers);
  const [typed] = draft;
  const body = bodyOf(right, answers, typed);
  const { filing, filed } = useFiling({ linked, draft });
  const [before, setBefore] = useState<Schema<"RequestPreview">>();
  const preview = useQuery({ ...previewQuery(body), enabled: linked && filed === undefined });

  const file = () =>
    filing.mutateAsync({ ...body, ...(preview.data && { previewToken: preview.data.token }) }).catch(async (thrown: unknown) => {
      if (isRefusal(thrown, "preview-outdated")) {
        setBefore(preview.data);
        await preview.refetch();
      }
    });
  const outdated = isRefusal(filing.error, "preview-outdated");
  const gone = [preview.error, filing.error].some((thrown) => isRefusal(thrown, "not-found"));

  if (filed !== undefined && !linked) return <Filed request={filed} />;
  return (
    <StepFrame {...frame} question={linked ? t("reviewQuestion") : t("reviewUnlinked")}>
      {!gone && <Summary right={right} answers={answers} address={address} typed={typed} />}
      {gone ? (
        <Gone answers={answers} address={address} />
      ) : linked ? (
        <Loaded query={preview}>
          {(found) => (
            <>
              {outdated && before !== undefined && <Changed before={before} now={found} />}
              <Preview preview={found} {...props} />
              {filing.isError && !outdated && <Refusal thrown={filing.error} again={file} />}
              {(found.lines.length > 0 || found.effect !== undefined) && (
                <Act {...props} preview={found} file={file} busy={filing.isPending} />
              )}
            </>
          )}
        </Loaded>
      ) : (
        <>
          <p>{t("unlinkedNext")}</p>
          {filing.isError && <Refusal thrown={filing.error} again={file} />}
          <Act {...props} preview={undefined} file={file} busy={filing.isPending} />
        </>
      )}
    </StepFrame>
  );
}

/** The button; where an erasure needs a fresh login, the way to that first. */
function Act({
  right,
  answers,
  preview,
  file,
  busy,
}: StepProps & { preview: Schema<"RequestPreview"> | undefined; file: () => unknown; busy: boolean }) {
  const t = useTexts(reviewTexts);
  const shared = useTexts(common);
  const erases = right === "erasure";
  const session = useQuery({ ...sessionQuery(), enabled: erases });
  const { words, look } = useButton(right, answers, preview);
  const isFresh = (freshFor(session.data) ?? 1) > 0;
  if (erases && session.isPending) return <p className={styles.actions} />;
  return erases && !isFresh ? (
    <Message kind="info" title={t("freshFirst")}>
      <p>{shared("freshWhy")}</p>
      <p>
        <LoginLink fresh>{shared("freshLogin")}</LoginLink>
      </p>
    </Message>
  ) : (
    <p className={styles.actions}>
      <Button look={look} onPress={file} busy={busy}>
        {words}
      </Button>
      <Link href="/my/rights">{t("leave")}</Link>
    </p>
  );
}

/** What is other now than it was shown before. */
function Changed({ before, now }: { before: Schema<"RequestPreview">; now: Schema<"RequestPreview"> }) {
  const t = useTexts(reviewTexts);
  const told = ({ lines }: Schema<"RequestPreview">, category: string) =>
    lines
      .filter((line) => line.category === category)
      .map(({ text, items }) => t("lineTold", { text, count: items }))
      .join("; ") || t("nothing");
  const topics = new Map([...before.lines, ...now.lines].map(({ category, name }) => [category, name]));
  const changed = [...topics].filter(([category]) => told(before, category) !== told(now, category));
  return (
    <Message kind="careful" title={t("outdated")} urgent>
      {changed.length > 0 && (
        <ul>
          {changed.map(([category, name]) => (
            <li key={category}>{t("changedLine", { name, before: told(before, category), now: told(now, category) })}</li>
          ))}
        </ul>
      )}
      <p>{t("outdatedWhat")}</p>
    </Message>
  );
}
