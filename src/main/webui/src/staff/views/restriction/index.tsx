import { useParams } from "wouter";
import { BlockView } from "../../parts/block/BlockView";

/** A restriction of processing: what is stored only and why, its review, and its end, of which the person is told before. */
export default function Restriction() {
  const { id = "" } = useParams();
  return <BlockView key={id} kind="restriction" id={id} />;
}
