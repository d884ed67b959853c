import type { Schema } from "../../index.js";
import type { Call } from "../calls/call.js";
import type { Words } from "../recorded/words.js";

type Request = Schema<"Request">;
type Line = Schema<"RequestLine">;

const ARTICLES: Record<Schema<"Right">, Schema<"ArticleCode">> = {
  access: "gdpr-15",
  rectification: "gdpr-16",
  erasure: "gdpr-17",
  restriction: "gdpr-18",
  portability: "gdpr-20",
  objection: "gdpr-21",
  contact: "gdpr-38-4",
};

/** The article that grants a right. */
export function articleOf(right: Schema<"Right">): Schema<"ArticleCode"> {
  return ARTICLES[right];
}

/** A request with its texts in the language of the answer: what is kept of it is codes. */
export async function worded(call: Call, request: Request): Promise<Request> {
  const words = await call.words();
  const recorded = await recordedRequests(call);
  const { outcome, effect, reason, delivery } = request;
  return {
    ...request,
    article: words.article(request.article.code),
    stateText: ofQuestions(recorded, request, ({ state }) => state === request.state)?.stateText ?? words.meaning("RequestState", request.state),
    lines: request.lines.map((line) => wordedLine(words, line, outcome !== undefined)),
    ...(effect !== undefined && { effect: wordedEffect(words, effect) }),
    ...(outcome !== undefined && { outcomeText: words.meaning("RequestOutcome", outcome) }),
    ...(reason !== undefined && { reason: wordedReason(words, reason) }),
    ...(delivery !== undefined && { delivery: { ...delivery, text: words.meaning("RequestDeliveryBy", delivery.by) } }),
    ...textsOfAll(recorded, request),
    steps: request.steps.map((step) => ({ ...step, text: stepText(recorded, request, step.code) ?? words.label("RequestStepCode", step.code) })),
    allowedActions: actions(words, request),
  };
}

/** A line in words: what will be done, or what was. */
export function wordedLine(words: Words, line: Line, isDone: boolean): Line {
  const { verdict, reason } = line;
  return {
    ...line,
    name: words.label("Category", line.category),
    text: isDone && verdict !== "staff" ? words.label("Verdict", verdict) : words.meaning("Verdict", verdict),
    ...(reason !== undefined && { reason: wordedReason(words, reason) }),
  };
}

export function wordedEffect(words: Words, { code, article }: Schema<"RequestEffect">): Schema<"RequestEffect"> {
  return { code, text: words.meaning("RequestEffectCode", code), article: words.article(article.code) };
}

function wordedReason(words: Words, { code, articles }: Schema<"RequestReason">): Schema<"RequestReason"> {
  return { code, text: words.label("Reason", code), articles: articles.map((article) => words.article(article.code)) };
}

async function recordedRequests(call: Call): Promise<Request[]> {
  const recorded = await call.recordings.answersOfAll("getMyRequest");
  return Promise.all(recorded.map((one) => call.recordings.body<Request>(one, call.language)));
}

/** A recorded message to the officer that is like one: such a message has words of its own, which the vocabulary does not. */
function ofQuestions(recorded: Request[], { right }: Request, isAlike: (other: Request) => boolean): Request | undefined {
  return right === "contact" ? recorded.find((other) => other.right === right && isAlike(other)) : undefined;
}

function stepText(recorded: Request[], request: Request, code: string): string | undefined {
  const has = (other: Request) => other.steps.find((step) => step.code === code);
  const alike = ofQuestions(recorded, request, (other) => has(other) !== undefined);
  return alike && has(alike)?.text;
}

/** Sentences that are the same in every request that has them. */
function textsOfAll(bodies: Request[], request: Request): Partial<Request> {
  const { keyedHashesText, remedies } = request;
  return {
    ...(keyedHashesText !== undefined && {
      keyedHashesText: bodies.find((body) => body.keyedHashesText)?.keyedHashesText ?? keyedHashesText,
    }),
    ...(remedies !== undefined && { remedies: bodies.find((body) => body.remedies)?.remedies ?? remedies }),
  };
}

/** What can be done with a request: nothing more once it is closed, but to end the restriction that it was for. */
function actions(words: Words, { state, right, closedAt, steps }: Request): Schema<"AllowedAction">[] {
  const closed = closedAt === undefined ? undefined : "request-closed";
  const hasEnded = steps.some(({ code }) => code === "restriction-ended");
  const held = closed === undefined ? "request-open" : state === "completed" ? undefined : "restriction-ended";
  return [
    ...(state === "cancelled" ? [] : [action(words, "cancel", "gdpr-12-2", "cancelMyRequest", closed)]),
    action(words, "send-message", "gdpr-12-2", "sendMyRequestMessage", closed),
    action(words, "attach", "gdpr-12-6", "addMyRequestAttachment", closed),
    ...(right === "restriction" && !hasEnded
      ? [action(words, "end-restriction", "gdpr-18-1", "endMyRestriction", held)]
      : []),
  ];
}

function action(
  words: Words,
  name: Schema<"Action">,
  article: Schema<"ArticleCode">,
  operation: string,
  refused: Schema<"ReasonCode"> | undefined,
): Schema<"AllowedAction"> {
  return {
    action: name,
    allowed: refused === undefined,
    ...(refused !== undefined && { reason: { code: refused, text: words.label("ReasonCode", refused) } }),
    article: words.article(article),
    operation,
  };
}
