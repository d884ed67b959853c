package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.check.CheckReceipts.Answered;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckRequest.Check;
import fi.vastuugroup.privacy.marketing.check.ProhibitionCheckResult.Answer;
import fi.vastuugroup.privacy.marketing.lookup.RecordedDecisions;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers the checks of one request by {@link RecordedDecisions}, with a signed receipt. */
@ApplicationScoped
class ProhibitionChecks {

    private static final String OTHER_REGISTERS = "Prohibitions recorded elsewhere, such as those of the Population"
            + " Information System and the Robinson lists, are outside this register.";

    private final CheckedIdentifiers identifiers;
    private final RecordedDecisions decisions;
    private final CheckReceipts receipts;

    ProhibitionChecks(CheckedIdentifiers identifiers, RecordedDecisions decisions, CheckReceipts receipts) {
        this.identifiers = identifiers;
        this.decisions = decisions;
        this.receipts = receipts;
    }

    /** Decides for the caller, or fails: then everything that was asked about counts as prohibited. */
    Uni<ProhibitionCheckResult> check(Principal.Partner marketer, @Nullable ProhibitionCheckRequest request) {
        List<Question> questions = identifiers.questions(checksOf(request));
        return decisions
                .of(
                        marketer,
                        "checkProhibitions",
                        questions.stream().map(Question::asked).toList(),
                        questions.size())
                .map(decided -> result(
                        new Answered(decided.look(), marketer, decided.at(), questions.size()),
                        questions,
                        answers(questions, decided.masks())));
    }

    private ProhibitionCheckResult result(Answered check, List<Question> questions, List<Answer> answers) {
        return new ProhibitionCheckResult(
                check.checkId(),
                check.checkedAt(),
                check.validUntil(),
                check.marketer().id(),
                OTHER_REGISTERS,
                answers,
                receipts.sign(check, CheckReceipts.questions(questions), CheckReceipts.answers(answers)));
    }

    private static List<Answer> answers(List<Question> questions, long[] masks) {
        List<Answer> answers = new ArrayList<>(masks.length);
        for (int i = 0; i < masks.length; i++) {
            answers.add(answer(questions.get(i), masks[i]));
        }
        return answers;
    }

    private static Answer answer(Question question, long mask) {
        DecisionCode code = DecisionMask.get(mask, question.channel(), question.scope());
        Article section = MarketingRules.section(
                code, question.channel(), question.scope(), DecisionMask.reachesLegalPerson(mask));
        return new Answer(code, code.permitted(), section, question.yourReference());
    }

    private static List<@Nullable Check> checksOf(@Nullable ProhibitionCheckRequest request) {
        List<@Nullable Check> checks = request == null ? null : request.checks();
        if (checks == null || checks.isEmpty() || checks.size() > ProhibitionCheckRequest.MOST) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "nothing was decided: treat all as prohibited",
                    List.of(new FieldError("/checks", "must have 1 to 1000 entries")));
        }
        return checks;
    }
}
