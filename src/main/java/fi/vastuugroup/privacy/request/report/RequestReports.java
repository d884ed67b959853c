package fi.vastuugroup.privacy.request.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.request.model.RequestSettings;
import fi.vastuugroup.privacy.request.report.RequestReport.Line;
import fi.vastuugroup.privacy.request.report.RequestReport.OfMonth;
import fi.vastuugroup.privacy.request.report.RequestReport.OfOutcome;
import fi.vastuugroup.privacy.request.report.RequestReport.OfRight;
import fi.vastuugroup.privacy.request.report.RequestReportReads.Group;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the report on the requests of a period. */
@ApplicationScoped
class RequestReports {

    private static final int YEARS_AT_MOST = 5;
    private static final int MONTHS_BEFORE = 11;

    private final Transactions transactions;
    private final RequestReportReads reads;
    private final RequestSettings settings;
    private final Clock clock;

    RequestReports(Transactions transactions, RequestReportReads reads, RequestSettings settings, Clock clock) {
        this.transactions = transactions;
        this.reads = reads;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reports on what came in on some days.
     *
     * @throws ProblemException {@code invalid-request} for a period that ends before it begins or is too long
     */
    Uni<RequestReport> report(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = Helsinki.today(clock);
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.withDayOfMonth(1).minusMonths(MONTHS_BEFORE) : from;
        if (first.isAfter(last) || last.isAfter(first.plusYears(YEARS_AT_MOST))) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "to is the day of from or later, and at most five years later");
        }
        return transactions.asSystem(() -> reads.count(first, last, today)
                .chain(groups -> reads.countOpen(today).map(open -> report(first, last, groups, open))));
    }

    private RequestReport report(LocalDate first, LocalDate last, List<Group> groups, RequestReport.OpenNow open) {
        return new RequestReport(
                first,
                last,
                Times.now(clock).toInstant(),
                Helsinki.today(clock).minus(settings.keptFor()),
                lines(groups),
                groups.stream()
                        .filter(group -> group.month() == null && group.right() != null)
                        .map(group -> new OfRight(requireNonNull(group.right()), group.counts()))
                        .sorted(comparing(OfRight::right))
                        .toList(),
                groups.stream()
                        .filter(group -> group.month() != null && group.right() == null)
                        .map(group -> new OfMonth(requireNonNull(group.month()), group.counts()))
                        .sorted(comparing(OfMonth::month))
                        .toList(),
                groups.stream()
                        .filter(group -> group.month() == null && group.outcome() != null)
                        .map(group -> new OfOutcome(requireNonNull(group.outcome()), group.counts()))
                        .sorted(comparing(OfOutcome::outcome))
                        .toList(),
                groups.stream()
                        .filter(group -> group.month() == null && group.right() == null && group.outcome() == null)
                        .map(Group::counts)
                        .findFirst()
                        .orElseThrow(),
                open);
    }

    private static List<Line> lines(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.month() != null && group.right() != null)
                .map(group -> new Line(
                        requireNonNull(group.month()),
                        requireNonNull(group.right()),
                        requireNonNull(group.outcome()),
                        group.counts()))
                .sorted(comparing(Line::month).thenComparing(Line::right).thenComparing(Line::outcome))
                .toList();
    }
}
