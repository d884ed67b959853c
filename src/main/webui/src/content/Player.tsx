import { useMutation } from "@tanstack/react-query";
import { ProblemError, type Schema } from "@vastuugroup/privacy-portal-contract";
import { client } from "../api/portal";
import { Button } from "../design/Button";
import { Refusal } from "../design/Refusal";
import { useFormats } from "../language/formats";
import { useTexts } from "../language/texts";
import styles from "./Player.module.css";
import { contents } from "./texts";

/** Plays a recorded call. It asks by script first, for a player could not say that the person has to log in once more. */
export function Player({ id, title, audio }: { id: string; title: string; audio: Schema<"CallAudio"> }) {
  const t = useTexts(contents);
  const formats = useFormats();
  const asked = useMutation({ mutationFn: () => ask(id) });
  const source = `/api/v1/me/data/call-recordings/${id}/audio`;
  if (asked.isSuccess) {
    return (
      <div className={styles.player}>
        <audio ref={(player) => player?.focus()} controls preload="none" src={source} aria-label={t("player", { title })} />
        <p>
          <a href={source} download>
            {t("save", { size: formats.bytes(audio.bytes) })}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.player}>
      {asked.isError && <Refusal thrown={asked.error} />}
      <Button onPress={() => asked.mutateAsync().catch(() => undefined)}>{asked.isPending ? t("preparing") : t("listen")}</Button>
      <p className={styles.why}>{t("listenWhy")}</p>
    </div>
  );
}

/** Asks for the first byte: whoever gets that gets the rest. */
async function ask(id: string): Promise<void> {
  const { error, response } = await client.GET("/api/v1/me/data/call-recordings/{id}/audio", {
    params: { path: { id }, header: { Range: "bytes=0-0" } },
    parseAs: "stream",
  });
  await response.body?.cancel().catch(() => undefined);
  if (error !== undefined || !response.ok) throw new ProblemError(error);
}
