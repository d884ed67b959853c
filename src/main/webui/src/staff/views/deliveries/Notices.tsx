import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";
import { Button } from "../../../design/Button";
import { FilterChoice, Filters } from "../../../design/Filters";
import { Refusal } from "../../../design/Refusal";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { deliveriesQuery, receiversQuery, replay } from "../../api/deliveries";
import { useIsOfficer } from "../../frame/session";
import { Paged } from "../../parts/Paged";
import { NumberCell, Table } from "../../parts/Table";
import { deliveriesTexts } from "./texts";
import { useWords } from "./useWords";

type Delivery = Schema<"Delivery">;

const STATUSES = ["pending", "dead", "unconfirmed"] as const satisfies readonly Schema<"DeliveryFilter">[];

/** The notifications that nobody has confirmed, oldest first, narrowed down as the address says. */
export function Notices({ onDone }: { onDone: (done: string) => void }) {
  const t = useTexts(deliveriesTexts);
  const words = useWords();
  const [address, setAddress] = useSearchParams();
  const receiver = address.get("receiver") ?? "";
  const status = STATUSES.find((each) => each === address.get("status"));
  const { data: receivers = [] } = useQuery(receiversQuery());
  const query = useInfiniteQuery(deliveriesQuery({ ...(receiver !== "" && { receiver }), ...(status && { status }) }));
  const columns = [
    { head: t("about") },
    { head: t("receiver") },
    { head: t("created") },
    { head: t("told") },
    { head: t("attempts"), number: true },
    { head: t("status") },
  ];
  return (
    <section>
      <h2>{t("notices")}</h2>
      <Filters label={t("find")} onFind={(found) => setAddress(found)}>
        <FilterChoice
          name="receiver"
          label={t("whichReceiver")}
          value={receiver}
          options={[
            { value: "", label: t("allReceivers") },
            ...receivers.map((each) => ({ value: each.receiver, label: words.receiver(each.receiver) })),
          ]}
        />
        <FilterChoice
          name="status"
          label={t("status")}
          value={status ?? ""}
          options={[{ value: "", label: t("allStatuses") }, ...STATUSES.map((value) => ({ value, label: words.filter(value) }))]}
        />
        <Button type="submit">{t("show")}</Button>
      </Filters>
      <Paged query={query} sought={address.toString()} say={say}>
        {(deliveries) => (
          <Table caption={t("notices")} columns={columns}>
            {deliveries.map((delivery) => (
              <Row key={delivery.id} delivery={delivery} onDone={onDone} />
            ))}
          </Table>
        )}
      </Paged>
    </section>
  );

  function say(count: number, more: boolean): string {
    if (count === 0) return t(receiver === "" && status === undefined ? "none" : "noneFound");
    return t(more ? "first" : "count", { count });
  }
}

function Row({ delivery, onDone }: { delivery: Delivery; onDone: (done: string) => void }) {
  const t = useTexts(deliveriesTexts);
  const words = useWords();
  const formats = useFormats();
  const isOfficer = useIsOfficer();
  const replaying = useMutation({ mutationFn: () => replay(delivery.id), onSuccess: () => onDone(t("replayed")) });
  const what = words.kind(delivery.type);
  const name = words.receiver(delivery.receiver);
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{name}</td>
      <td>{formats.shortTime(delivery.createdAt)}</td>
      <td>{delivery.toldAt === undefined ? t("notTold") : formats.shortTime(delivery.toldAt)}</td>
      <NumberCell>{delivery.attempts}</NumberCell>
      <td>
        <Tag kind={delivery.status === "dead" ? "danger" : "info"}>{words.status(delivery.status)}</Tag>
        {delivery.lastFailure !== undefined && <p>{t("why", { why: words.failure(delivery.lastFailure) })}</p>}
        {delivery.nextAttemptAt !== undefined && <p>{t("next", { time: formats.shortTime(delivery.nextAttemptAt) })}</p>}
        {isOfficer && delivery.status === "dead" && (
          <Button aria-label={t("replayOf", { what, name })} onPress={() => replaying.mutateAsync().catch(() => undefined)}>
            {t("replay")}
          </Button>
        )}
        {replaying.error !== null && <Refusal thrown={replaying.error} />}
      </td>
    </tr>
  );
}
