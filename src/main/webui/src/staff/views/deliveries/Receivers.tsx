import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Button } from "../../../design/Button";
import { Loaded } from "../../../design/Loaded";
import { Message } from "../../../design/Message";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { enable, receiversQuery, replayAll } from "../../api/deliveries";
import { useIsOfficer } from "../../frame/session";
import { NumberCell, Table } from "../../parts/Table";
import { deliveriesTexts } from "./texts";
import { useWords } from "./useWords";

type Receiver = Schema<"NotificationReceiver">;

/** The receivers with what waits for each, and below them what the officer can do where something is stuck. */
export function Receivers({ onDone }: { onDone: (done: string) => void }) {
  const t = useTexts(deliveriesTexts);
  const words = useWords();
  const receivers = useQuery(receiversQuery());
  const isOfficer = useIsOfficer();
  const columns = [
    { head: t("receiver") },
    { head: t("way") },
    { head: t("pending"), number: true },
    { head: t("dead"), number: true },
    { head: t("unconfirmed"), number: true },
  ];
  return (
    <section>
      <h2>{t("receivers")}</h2>
      <Loaded query={receivers}>
        {(items) => (
          <>
            <Table caption={t("receivers")} columns={columns}>
              {items.map((each) => (
                <tr key={each.receiver}>
                  <th scope="row">{words.receiver(each.receiver)}</th>
                  <td title={words.way(each.way)?.explanation}>{words.way(each.way)?.label ?? each.way}</td>
                  <NumberCell>{each.pending}</NumberCell>
                  <NumberCell>{each.dead}</NumberCell>
                  <NumberCell>{each.unconfirmed}</NumberCell>
                </tr>
              ))}
            </Table>
            {items.filter(isStuck).map((each) => (
              <Stuck key={each.receiver} receiver={each} isOfficer={isOfficer} onDone={onDone} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function isStuck({ disabledSince, pausedUntil, dead }: Receiver): boolean {
  return disabledSince !== undefined || pausedUntil !== undefined || dead > 0;
}

function Stuck({ receiver, isOfficer, onDone }: { receiver: Receiver; isOfficer: boolean; onDone: (done: string) => void }) {
  const t = useTexts(deliveriesTexts);
  const words = useWords();
  const formats = useFormats();
  const name = words.receiver(receiver.receiver);
  const enabling = useMutation({ mutationFn: () => enable(receiver.receiver), onSuccess: () => onDone(t("enabled", { name })) });
  const replaying = useMutation({
    mutationFn: () => replayAll(receiver.receiver),
    onSuccess: (count) => onDone(t("replayedAll", { count, name })),
  });
  const thrown = enabling.error ?? replaying.error;
  const isOff = receiver.disabledSince !== undefined || receiver.pausedUntil !== undefined;
  return (
    <Message kind="careful" title={name}>
      {receiver.disabledSince !== undefined && <p>{t("disabledSince", { day: formats.day(receiver.disabledSince) })}</p>}
      {receiver.pausedUntil !== undefined && <p>{t("pausedUntil", { time: formats.time(receiver.pausedUntil) })}</p>}
      {thrown !== null && <Refusal thrown={thrown} />}
      {isOfficer && isOff && <Button onPress={() => enabling.mutateAsync().catch(() => undefined)}>{t("enable")}</Button>}{" "}
      {isOfficer && receiver.dead > 0 && (
        <Button onPress={() => replaying.mutateAsync().catch(() => undefined)}>{t("replayAll", { count: receiver.dead })}</Button>
      )}
    </Message>
  );
}
