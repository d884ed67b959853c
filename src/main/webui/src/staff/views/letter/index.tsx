import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link, useParams } from "wouter";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Loaded } from "../../../design/Loaded";
import { Refusal } from "../../../design/Refusal";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { letterQuery, letterSent } from "../../api/queue";
import { LookFirst } from "../../parts/LookFirst";
import { useLabel } from "../../parts/useLabel";
import styles from "./letter.module.css";
import { Paper } from "./Paper";
import { letterTexts } from "./texts";

type Letter = Schema<"RequestLetter">;

/** A letter as it is printed, and what is done once it is in the post. */
export default function LetterView() {
  const t = useTexts(letterTexts);
  const { id = "" } = useParams();
  return (
    <>
      <div className={styles.screen}>
        <Back href="/staff/letters">{t("back")}</Back>
      </div>
      <LookFirst queryKey={letterQuery(id).queryKey} purpose="handle-request" title={t("letter")} words={t("open")}>
        <Read id={id} />
      </LookFirst>
    </>
  );
}

function Read({ id }: { id: string }) {
  const t = useTexts(letterTexts);
  const query = useQuery(letterQuery(id));
  return (
    <>
      {query.data === undefined && <Title>{t("letter")}</Title>}
      <Loaded query={query}>{(letter) => <Sending letter={letter} />}</Loaded>
    </>
  );
}

function Sending({ letter }: { letter: Letter }) {
  const t = useTexts(letterTexts);
  const label = useLabel();
  const { id, kind, reference, requestId, text } = letter;
  const sending = useMutation({ mutationFn: () => letterSent(id) });
  return (
    <>
      <div className={styles.screen}>
        <Title lead={<Link href={`/staff/requests/${requestId}`}>{t("request", { reference })}</Link>}>
          {t("title", { kind: label("RequestLetterKind", kind) })}
        </Title>
        {sending.isSuccess ? (
          <Done title={t("done")}>
            <p>
              {t("doneWhy")} <Link href="/staff/letters">{t("toList")}</Link>
            </p>
          </Done>
        ) : (
          text !== undefined && (
            <>
              <p>{t("looked")}</p>
              <p>{t("sentWhy")}</p>
              {sending.isError && <Refusal thrown={sending.error} />}
              <div className={styles.ways}>
                <Button look="main" onPress={() => print()}>
                  {t("print")}
                </Button>
                <Button onPress={() => sending.mutateAsync().catch(() => undefined)}>{t("sent")}</Button>
              </div>
            </>
          )
        )}
      </div>
      {text === undefined ? <p>{t("noText")}</p> : <Paper letter={letter} text={text} />}
    </>
  );
}
