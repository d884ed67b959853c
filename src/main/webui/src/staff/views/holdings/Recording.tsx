import { useMutation } from "@tanstack/react-query";
import { ProblemError, type Schema } from "@vastuugroup/privacy-portal-contract";
import { client } from "../../../api/portal";
import type { Reader } from "../../../content/reader";
import { Button } from "../../../design/Button";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import type { Look } from "../../api/persons";
import styles from "./holdings.module.css";
import { holdingsTexts } from "./texts";

/** Plays the recorded calls of one person, for the purpose of this look; each call is a look of its own. */
export function recordingsOf(person: string, look: Look): Reader["Recording"] {
  return function Recording({ id, title }: { id: string; title: string; audio: Schema<"CallAudio"> }) {
    const t = useTexts(holdingsTexts);
    const asked = useMutation({ mutationFn: () => ask(person, id, look) });
    if (asked.isSuccess) {
      const source = `/api/v1/staff/subjects/${person}/data/call-recordings/${id}/audio?${new URLSearchParams({ ...look })}`;
      return (
        <div className={styles.player}>
          <audio ref={(player) => player?.focus()} controls preload="none" src={source} aria-label={t("player", { title })} />
        </div>
      );
    }
    return (
      <div className={styles.player}>
        {asked.isError && <Refusal thrown={asked.error} />}
        <Button onPress={() => asked.mutateAsync().catch(() => undefined)}>{t("listen")}</Button>
        <p className={styles.quiet}>{t("listenWhy")}</p>
      </div>
    );
  };
}

/** Asks for the first byte: whoever gets that gets the rest, and a player could not say why not. */
async function ask(person: string, item: string, look: Look): Promise<void> {
  const { error, response } = await client.GET("/api/v1/staff/subjects/{id}/data/call-recordings/{item}/audio", {
    params: { path: { id: person, item }, query: look, header: { Range: "bytes=0-0" } },
    parseAs: "stream",
  });
  await response.body?.cancel().catch(() => undefined);
  if (error !== undefined || !response.ok) throw new ProblemError(error);
}
