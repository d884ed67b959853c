package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.BlockStore;
import fi.vastuugroup.privacy.register.staff.SubjectSearchStore.Known;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a person for staff. Everyone who is found has the look on their access log before the answer leaves. */
@ApplicationScoped
class StaffSearch {

    static final int MOST = 20;

    private final Transactions transactions;
    private final BlockStore blocks;
    private final SubjectSearchStore finder;
    private final Identifiers identifiers;
    private final LookReasons reasons;
    private final AccessLog accessLog;
    private final Clock clock;

    StaffSearch(
            Transactions transactions,
            BlockStore blocks,
            SubjectSearchStore finder,
            Identifiers identifiers,
            LookReasons reasons,
            AccessLog accessLog,
            Clock clock) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.finder = finder;
        this.identifiers = identifiers;
        this.reasons = reasons;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<SearchHits> search(Principal.Staff viewer, SubjectSearch search) {
        search.requireDefinite();
        LookReason reason = reasons.judge(viewer, search.look());
        return transactions.asSystem(() -> find(search).chain(found -> {
            List<UUID> shown = found.subList(0, Math.min(MOST, found.size()));
            return hits(viewer, search, shown)
                    .call(() ->
                            accessLog.record(shown, clock.instant(), Viewer.staff(viewer), reason, "searchSubjects"))
                    .map(hits -> new SearchHits(hits, found.size() > MOST));
        }));
    }

    private Uni<List<UUID>> find(SubjectSearch search) {
        if (search.name() != null) {
            return finder.byName(search.name(), MOST + 1);
        }
        SubjectSearch.SourcePerson person = search.sourcePerson();
        if (person != null) {
            return finder.bySource(person.source(), person.personId());
        }
        IdentifierHash hash = hash(search)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.INVALID_REQUEST, "not an e-mail address or phone number in any form"));
        return finder.byIdentifier(hash, MOST + 1);
    }

    private Optional<IdentifierHash> hash(SubjectSearch search) {
        return search.email() == null
                ? identifiers.phone(Objects.requireNonNull(search.phone()))
                : identifiers.email(search.email());
    }

    private Uni<List<SearchHits.Hit>> hits(Principal.Staff viewer, SubjectSearch search, List<UUID> subjects) {
        return blocks.active(subjects)
                .chain(active -> finder.contents(subjects)
                        .chain(known -> finder.logins(subjects)
                                .map(logins -> subjects.stream()
                                        .map(subject -> hit(
                                                viewer,
                                                search,
                                                subject,
                                                active.getOrDefault(subject, List.of()),
                                                known,
                                                logins))
                                        .toList())));
    }

    private SearchHits.Hit hit(
            Principal.Staff viewer,
            SubjectSearch search,
            UUID subject,
            List<Block> blocks,
            List<Known> known,
            Map<UUID, Integer> logins) {
        if (Block.hidePersonFrom(viewer, blocks.stream())) {
            return new SearchHits.Hit(subject, true, null, null, List.of(), null, null, null);
        }
        List<Block> restrictions = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.RESTRICTION)
                .toList();
        List<Known> visible = known.stream()
                .filter(item -> item.subject().equals(subject))
                .filter(item -> viewer.isOfficer()
                        || restrictions.stream().noneMatch(block -> block.covers(item.category(), item.item())))
                .toList();
        Optional<JsonObject> details = visible.stream()
                .filter(item -> item.category() == Category.CONTACT_DETAILS)
                .map(Known::content)
                .findFirst();
        return new SearchHits.Hit(
                subject,
                !restrictions.isEmpty(),
                details.map(content -> content.getString("givenName")).orElse(null),
                details.map(content -> content.getString("familyName")).orElse(null),
                visible.stream()
                        .filter(item -> item.category() == Category.ORGANISATIONS)
                        .map(item ->
                                item.content().getJsonObject("organisation").getString("name"))
                        .distinct()
                        .toList(),
                contact(visible, List.of("email", "workEmail"), search.email(), this::sameEmail, MaskedContact::email),
                contact(visible, List.of("phone", "workPhone"), search.phone(), this::samePhone, MaskedContact::phone),
                logins.getOrDefault(subject, 0));
    }

    /** Shows the contact point that was searched for as it stands in the register, or else the first one, masked. */
    private static @Nullable String contact(
            List<Known> visible,
            List<String> fields,
            @Nullable String searched,
            BiPredicate<String, String> same,
            UnaryOperator<String> mask) {
        List<String> values = visible.stream()
                .flatMap(item -> fields.stream().map(item.content()::getString))
                .filter(Objects::nonNull)
                .toList();
        Stream<String> wanted =
                searched == null ? Stream.empty() : values.stream().filter(value -> same.test(value, searched));
        return wanted.findFirst()
                .orElseGet(() -> values.stream().findFirst().map(mask).orElse(null));
    }

    private boolean sameEmail(String one, String other) {
        return identifiers.email(one).equals(identifiers.email(other));
    }

    private boolean samePhone(String one, String other) {
        return identifiers.phone(one).equals(identifiers.phone(other));
    }
}
