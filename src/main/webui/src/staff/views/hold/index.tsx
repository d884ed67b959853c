import { useParams } from "wouter";
import { BlockView } from "../../parts/block/BlockView";

/** A hold: what it keeps from deletion and why, its review, and its release. */
export default function Hold() {
  const { id = "" } = useParams();
  return <BlockView key={id} kind="hold" id={id} />;
}
