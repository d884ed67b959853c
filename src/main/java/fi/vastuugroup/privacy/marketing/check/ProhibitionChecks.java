package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.audit.Look;
import fi.vastuugroup.privacy.audit.LookJournal;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import fi.vastuugroup.privacy.marketing.check.CheckReceipts.Answered;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckRequest.Check;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckResult.Answer;
import fi.vastuugroup.privacy.marketing.decision.DecisionReads;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers checks: one indexed read for all identifiers while one durable record of the look is written, and no answer
 * before both are there. Whether an identifier is known changes neither what is done nor what is recorded.
 */
@ApplicationScoped
class ProhibitionChecks {

    private static final String OTHER_REGISTERS = "Prohibitions recorded elsewhere, such as those of the Population"
            + " Information System and the Robinson lists, are outside this register.";

    private final CheckedIdentifiers identifiers;
    private final DecisionReads decisions;
    private final LookJournal looks;
    private final CheckReceipts receipts;
    private final PartnerQuotas quotas;
    private final Clock clock;

    ProhibitionChecks(
            CheckedIdentifiers identifiers,
            DecisionReads decisions,
            LookJournal looks,
            CheckReceipts receipts,
            PartnerQuotas quotas,
            Clock clock) {
        this.identifiers = identifiers;
        this.decisions = decisions;
        this.looks = looks;
        this.receipts = receipts;
        this.quotas = quotas;
        this.clock = clock;
    }

    /** Decides for the caller, or fails: then everything that was asked about counts as prohibited. */
    Uni<ProhibitionCheckResult> check(Principal.Partner marketer, @Nullable ProhibitionCheckRequest request) {
        List<@Nullable Check> checks = checksOf(request);
        Buffer[] hashes = identifiers.hashes(checks);
        return quotas.takeIdentifiers(marketer, hashes.length).chain(() -> check(marketer, checks, hashes));
    }

    private Uni<ProhibitionCheckResult> check(
            Principal.Partner marketer, List<@Nullable Check> checks, Buffer[] hashes) {
        Answered check = new Answered(UUID.randomUUID(), marketer, clock.instant(), hashes.length);
        Uni<Void> recorded = looks.record(new Look(
                check.checkId(),
                check.checkedAt(),
                "partner",
                marketer.id(),
                "direct-marketing-check",
                "checkProhibitions",
                Look.identifiers(hashes)));
        return decisions
                .masks(marketer, hashes)
                .chain(masks -> recorded.map(ignored -> result(check, checks, answers(checks, masks))));
    }

    private ProhibitionCheckResult result(Answered check, List<@Nullable Check> checks, List<Answer> answers) {
        return new ProhibitionCheckResult(
                check.checkId(),
                check.checkedAt(),
                check.validUntil(),
                check.marketer().id(),
                OTHER_REGISTERS,
                answers,
                receipts.sign(check, CheckReceipts.questions(checks), CheckReceipts.answers(answers)));
    }

    private static List<Answer> answers(List<@Nullable Check> checks, long[] masks) {
        List<Answer> answers = new ArrayList<>(masks.length);
        for (int i = 0; i < masks.length; i++) {
            answers.add(answer(checks.get(i), masks[i]));
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
}
