package fi.vastuugroup.privacy.disclosure.followup;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.disclosure.recipient.DisclosedFields;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.register.category.Organisation;
import fi.vastuugroup.privacy.register.rectification.CorrectedItem;
import fi.vastuugroup.privacy.register.subject.DisclosedSubjects.Held;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what a partner picks up of rectifications, and remembers which addresses it was given. */
final class CorrectionPickup {

    private static final Set<String> EMAILS = Set.of("email", "workEmail");
    private static final Set<String> PHONES = Set.of("phone", "workPhone");
    private static final Set<String> NATURAL_PERSONS = Arrays.stream(Organisation.Kind.values())
            .filter(Organisation.Kind::isNaturalPerson)
            .map(Organisation.Kind::slug)
            .collect(toUnmodifiableSet());

    /** What a partner in marketing is told of an organisation: which one it is. Its addresses are no person's role. */
    private static final List<String> OF_ORGANISATION = List.of("name", "businessId");

    private final Map<UUID, CorrectedItem> items = new HashMap<>();
    private final PartnerPermissions permissions;
    private final Identifiers identifiers;
    private final List<String> references = new ArrayList<>();
    private final List<Held> given = new ArrayList<>();

    CorrectionPickup(List<CorrectedItem> items, PartnerPermissions permissions, Identifiers identifiers) {
        items.forEach(item -> this.items.put(item.id(), item));
        this.permissions = permissions;
        this.identifiers = identifiers;
    }

    /** The references under which addresses were given, each at the place of its address in {@link #given}. */
    List<String> references() {
        return references;
    }

    List<Held> given() {
        return given;
    }

    /** Answers the fields that the partner may be given now, each with its value, or its values where they differ. */
    Map<String, Object> values(CorrectedNotice notice) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (notice.isPartner() && !permissions.maySee(notice.subject())) {
            return values;
        }
        notice.fields().forEach(field -> {
            Set<Object> found = new LinkedHashSet<>();
            notice.items().stream()
                    .sorted()
                    .map(items::get)
                    .filter(item -> item != null && item.subject().equals(notice.subject()))
                    .forEach(item -> values(notice, item, field).forEach(found::add));
            if (!found.isEmpty()) {
                values.put(field, found.size() == 1 ? found.iterator().next() : List.copyOf(found));
            }
        });
        return values;
    }

    private Stream<Object> values(CorrectedNotice notice, CorrectedItem item, String field) {
        return DisclosedFields.isDisclosed(notice.disclosed(), item.category(), field)
                ? Stream.concat(Stream.ofNullable(item.content().get(field)), own(item, field))
                        .flatMap(value -> usable(notice, value, field).stream())
                : Stream.empty();
    }

    /** The address or number of a sole trader or consumer, which stands within the organisation. */
    private static Stream<Object> own(CorrectedItem item, String field) {
        String member = DisclosedFields.ownMember(field);
        return member != null
                        && item.content().get("organisation") instanceof Map<?, ?> organisation
                        && NATURAL_PERSONS.contains(String.valueOf(organisation.get("kind")))
                ? Stream.ofNullable(organisation.get(member))
                : Stream.empty();
    }

    private Optional<Object> usable(CorrectedNotice notice, Object value, String field) {
        if (!notice.isPartner()) {
            return Optional.of(value);
        }
        if (value instanceof Map<?, ?> organisation) {
            return Optional.of(namedOnly(organisation));
        }
        boolean email = EMAILS.contains(field);
        return email || PHONES.contains(field)
                ? address(notice, String.valueOf(value), email).map(usable -> value)
                : Optional.of(value);
    }

    private Optional<Held> address(CorrectedNotice notice, String value, boolean email) {
        Optional<Held> usable = (email ? identifiers.email(value) : identifiers.phone(value))
                .flatMap(hash -> permissions.address(notice.subject(), hash, email));
        usable.ifPresent(address -> {
            references.add(notice.reference());
            given.add(address);
        });
        return usable;
    }

    private static Map<String, Object> namedOnly(Map<?, ?> organisation) {
        Map<String, Object> named = new LinkedHashMap<>();
        OF_ORGANISATION.forEach(field -> {
            Object value = organisation.get(field);
            if (value != null) {
                named.put(field, value);
            }
        });
        return named;
    }
}
