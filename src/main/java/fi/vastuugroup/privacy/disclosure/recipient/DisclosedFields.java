package fi.vastuugroup.privacy.disclosure.recipient;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what a disclosure names: a field of somebody's contact data, or a category for all that is in it. */
public final class DisclosedFields {

    public static final String DESCRIPTION =
            "What was disclosed: fields of contact data (`givenName`, `familyName`, `email`, `phone`, `language`,"
                    + " `organisation`, `title`, `workEmail`, `workPhone`), or the name of a category for all of it. The own"
                    + " address and number within a sole trader's or consumer's `organisation` go as `email` or"
                    + " `workEmail`, `phone` or `workPhone`.";

    /** The fields of contact data, and all that partners get (notice §5). */
    static final Set<String> CONTACT = Set.of(
            "givenName", "familyName", "email", "phone", "language", "organisation", "title", "workEmail", "workPhone");

    /** The own address and number of a sole trader or consumer, with the fields as which they are disclosed. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "organisation.email", Set.of("email", "workEmail"), "organisation.phone", Set.of("phone", "workPhone"));

    private static final Map<String, Category> CATEGORIES =
            Arrays.stream(Category.values()).collect(toUnmodifiableMap(Category::slug, Function.identity()));

    private static final Set<Channel> BY_PHONE = Set.of(Channel.PHONE, Channel.SMS, Channel.AUTOMATED_CALL);

    private DisclosedFields() {}

    /** The channels on which somebody can be reached who has been given a field of contact data; mostly none. */
    public static Set<Channel> channels(String field) {
        return switch (field) {
            case "email", "workEmail" -> Set.of(Channel.EMAIL);
            case "phone", "workPhone" -> BY_PHONE;
            default -> Set.of();
        };
    }

    /** @throws ProblemException {@code validation-failed} for something that the recipient cannot be given */
    public static void require(Collection<String> fields, RecipientKind kind) {
        boolean known = fields.stream()
                .allMatch(field ->
                        CONTACT.contains(field) || kind != RecipientKind.PARTNER && CATEGORIES.containsKey(field));
        if (!known) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "a field is not known, or not one that this recipient gets",
                    List.of(new FieldError("/fields", "has a field that is not known or not for this recipient")));
        }
    }

    /** Selects the corrected fields that were disclosed, by their names or with their whole category. */
    public static Set<String> corrected(Collection<String> disclosed, Concerned change) {
        boolean whole = disclosed.stream()
                .map(CATEGORIES::get)
                .filter(Objects::nonNull)
                .anyMatch(change.categories()::contains);
        Stream<String> inFull =
                whole ? change.fields().stream().filter(field -> !OWN.containsKey(field)) : Stream.empty();
        return Stream.concat(inFull, disclosedAs(change.fields()).filter(disclosed::contains))
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> disclosedAs(Collection<String> fields) {
        return fields.stream().flatMap(field -> OWN.getOrDefault(field, Set.of(field)).stream());
    }

    /** The member of an organisation in which the person's own contact data of a field stands; null for other fields. */
    public static @Nullable String ownMember(String field) {
        return switch (field) {
            case "email", "workEmail" -> "email";
            case "phone", "workPhone" -> "phone";
            default -> null;
        };
    }

    /** Whether a field of a category was disclosed, by its name or with the whole category. */
    public static boolean isDisclosed(Collection<String> disclosed, Category category, String field) {
        return disclosed.contains(category.slug())
                || CategorySets.CONTACT_DATA.contains(category) && disclosed.contains(field);
    }

    /** Whether an address or number was disclosed, with the field that it stands in or with all of its category. */
    public static boolean hasAddress(Collection<String> disclosed, String field) {
        boolean own = OWN.containsKey(field);
        Category category = own || field.startsWith("work") ? Category.ORGANISATIONS : Category.CONTACT_DETAILS;
        return disclosedAs(Set.of(field)).anyMatch(name -> isDisclosed(disclosed, category, name));
    }

    /** Whether a change was about something that was disclosed. */
    public static boolean concern(Collection<String> disclosed, Concerned change) {
        return disclosed.stream().anyMatch(field -> {
            Category category = CATEGORIES.get(field);
            boolean everything = change.categories().isEmpty();
            return category != null
                    ? everything || change.categories().contains(category)
                    : (everything || change.categories().stream().anyMatch(CategorySets.CONTACT_DATA::contains))
                            && (change.fields().isEmpty()
                                    || disclosedAs(change.fields()).anyMatch(field::equals));
        });
    }
}
