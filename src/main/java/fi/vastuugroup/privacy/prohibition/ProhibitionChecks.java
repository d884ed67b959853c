package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.audit.Look;
import fi.vastuugroup.privacy.audit.LookJournal;
import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.platform.Problem.FieldError;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import fi.vastuugroup.privacy.platform.SingleStatements;
import fi.vastuugroup.privacy.prohibition.ProhibitionCheckRequest.Check;
import fi.vastuugroup.privacy.prohibition.ProhibitionCheckResult.Answer;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers checks: one indexed read for all identifiers while one durable record of the look is written, and no answer
 * before both are there. Whether an identifier is known changes neither what is done nor what is recorded.
 */
@ApplicationScoped
class ProhibitionChecks {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private static final String OTHER_REGISTERS = "Prohibitions recorded elsewhere, such as those of the Population"
            + " Information System and the Robinson lists, are outside this register.";

    private static final String FOR_CONTROLLER =
            "select identifier, controller from marketing_decision where identifier = any($1)";

    private static final String FOR_PARTNER = """
            select identifier, coalesce((named ->> $2)::bigint, partners) from marketing_decision
            where identifier = any($1)""";

    private final CheckedIdentifiers identifiers;
    private final SingleStatements statements;
    private final LookJournal looks;
    private final Clock clock;

    ProhibitionChecks(CheckedIdentifiers identifiers, SingleStatements statements, LookJournal looks, Clock clock) {
        this.identifiers = identifiers;
        this.statements = statements;
        this.looks = looks;
        this.clock = clock;
    }

    /** Decides for the caller, or fails: then everything that was asked about counts as prohibited. */
    Uni<ProhibitionCheckResult> check(Principal.Partner marketer, @Nullable ProhibitionCheckRequest request) {
        List<@Nullable Check> checks = checksOf(request);
        Buffer[] hashes = identifiers.hashes(checks);
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        Uni<Void> recorded = looks.record(new Look(
                id,
                now,
                "partner",
                marketer.id(),
                "direct-marketing-check",
                "checkProhibitions",
                oneAfterAnother(hashes)));
        return read(marketer, hashes)
                .chain(masks -> recorded.map(ignored -> new ProhibitionCheckResult(
                        id,
                        now,
                        now.plus(VALIDITY),
                        marketer.id(),
                        OTHER_REGISTERS,
                        answers(marketer, checks, hashes, masks))));
    }

    private Uni<RowSet<Row>> read(Principal.Partner marketer, Buffer[] hashes) {
        return marketer.controller()
                ? statements.execute(FOR_CONTROLLER, Tuple.of((Object) hashes))
                : statements.execute(FOR_PARTNER, Tuple.of(hashes, marketer.id()));
    }

    private static List<Answer> answers(
            Principal.Partner marketer, List<@Nullable Check> checks, Buffer[] hashes, RowSet<Row> rows) {
        Map<Buffer, Long> masks = new HashMap<>(2 * rows.size());
        rows.forEach(row -> masks.put(row.get(Buffer.class, 0), row.getLong(1)));
        long unknown = marketer.controller() ? DecisionMask.UNKNOWN_TO_CONTROLLER : DecisionMask.UNKNOWN_TO_PARTNERS;
        List<Answer> answers = new ArrayList<>(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            answers.add(answer(checks.get(i), masks.getOrDefault(hashes[i], unknown)));
        }
        return answers;
    }

    private static Answer answer(@Nullable Check check, long mask) {
        if (check == null) {
            throw new IllegalStateException("was checked");
        }
        Channel channel = check.channel();
        Scope scope = check.scope();
        if (channel == null || scope == null) {
            throw new IllegalStateException("was checked");
        }
        DecisionCode code = DecisionMask.get(mask, channel, scope);
        return new Answer(code, code.permitted(), MarketingRules.section(code, channel, scope));
    }

    private static List<@Nullable Check> checksOf(@Nullable ProhibitionCheckRequest request) {
        List<@Nullable Check> checks = request == null ? null : request.checks();
        if (checks == null || checks.isEmpty() || checks.size() > ProhibitionCheckRequest.MOST) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "nothing was decided: treat all as prohibited",
                    List.of(new FieldError("/checks", "must have 1 to " + ProhibitionCheckRequest.MOST + " entries")));
        }
        return checks;
    }

    private static Buffer oneAfterAnother(Buffer[] hashes) {
        if (hashes.length == 1) {
            return hashes[0];
        }
        Buffer all = Buffer.buffer(hashes.length * Look.HASH_BYTES);
        for (Buffer hash : hashes) {
            all.appendBuffer(hash);
        }
        return all;
    }
}
