// Works of staff's: every other one is tried by the hands of $HANDS, which are mouse or keyboard; with $WHOLE set, each by each.
import { test } from "node:test";
import { HANDS } from "../portal/customer.mjs";

const IN_TURN = ["mouse", "keyboard"];
const IS_WHOLE = process.env.WHOLE !== undefined;

let declared = 0;

/** Tries a work by the hands of $HANDS, if it is their turn. */
export function scenario(name, work) {
  const turn = IN_TURN[declared++ % IN_TURN.length];
  if (IS_WHOLE || HANDS === turn) test(`${name}, by ${HANDS}`, work);
}
