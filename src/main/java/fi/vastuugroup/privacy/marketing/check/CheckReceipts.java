package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckResult.Answer;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.signing.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Signs a receipt of a check, so that a partner can show years later that it asked and what it heard. A receipt is a
 * compact JWS whose claims hold digests of the questions and answers, and neither of them. How to verify one is in the
 * partner's guide ({@code src/docs/partners.md}); the keys are at {@code GET /signing-keys}.
 */
@ApplicationScoped
class CheckReceipts {

    static final String TYPE = "prohibition-check-receipt+jws";

    /** How long a partner may rely upon an answer, if nothing says otherwise before. */
    private static final Duration VALIDITY = Duration.ofHours(24);

    private final SigningKeys keys;

    CheckReceipts(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * The check that a receipt is about.
     *
     * @param checkedAt when the first of them was answered at the earliest
     * @param checks how many questions were answered
     */
    record Answered(UUID checkId, Principal.Partner marketer, Instant checkedAt, long checks) {

        Answered {
            checkedAt = checkedAt.truncatedTo(ChronoUnit.MICROS);
        }

        Instant validUntil() {
            return CheckReceipts.validUntil(checkedAt);
        }
    }

    /** Until when an answer holds that was given at a time. */
    static Instant validUntil(Instant answeredAt) {
        return answeredAt.plus(VALIDITY);
    }

    /** @param questions and answers: SHA-256 in hexadecimal */
    String sign(Answered answered, String questions, String answers) {
        return keys.sign(TYPE, claims(answered, questions, answers));
    }

    /** @param validity from which line on a stream's answers hold for how long */
    String sign(Answered answered, String questions, String answers, List<ValidFrom> validity) {
        Map<String, Object> claims = claims(answered, questions, answers);
        claims.put(
                "validity",
                validity.stream()
                        .map(part -> Map.of(
                                "fromLine",
                                part.fromLine(),
                                "validUntil",
                                part.validUntil().toString()))
                        .toList());
        return keys.sign(TYPE, claims);
    }

    private static Map<String, Object> claims(Answered answered, String questions, String answers) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("jti", answered.checkId().toString());
        claims.put("sub", answered.marketer().id());
        claims.put("iat", answered.checkedAt().getEpochSecond());
        claims.put("exp", answered.validUntil().getEpochSecond());
        claims.put("checkedAt", answered.checkedAt().toString());
        claims.put("validUntil", answered.validUntil().toString());
        claims.put("checks", answered.checks());
        claims.put("questionsSha256", questions);
        claims.put("answersSha256", answers);
        return claims;
    }

    /** Digests a request's questions: a line each, its values separated by tabs, as they were sent. */
    static String questions(List<Question> questions) {
        return Digests.sha256Hex(questions.stream()
                .map(question -> line(
                        question.type().slug(),
                        question.identifier(),
                        question.channel().slug(),
                        question.scope().slug()))
                .collect(Collectors.joining()));
    }

    /** Digests the answers: a line each, its values separated by tabs. */
    static String answers(List<Answer> answers) {
        return Digests.sha256Hex(answers.stream()
                .map(answer -> line(
                        answer.decision().slug(),
                        Boolean.toString(answer.permitted()),
                        answer.section().slug()))
                .collect(Collectors.joining()));
    }

    private static String line(String... values) {
        return Arrays.stream(values).collect(Collectors.joining("\t", "", "\n"));
    }
}
