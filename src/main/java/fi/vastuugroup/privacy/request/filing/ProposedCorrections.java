package fi.vastuugroup.privacy.request.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposed corrections of an item (Art. 16): fields that its category has, with values that fit. */
@ApplicationScoped
public class ProposedCorrections {

    private static final String DISCRIMINATOR = "category";

    /** A list of messages is long. */
    private static final int MOST_CHARACTERS = 200_000;

    private static final FieldError MISFIT =
            new FieldError("/corrections", "a field or value that the item cannot have");

    private final Items items;
    private final ObjectMapper mapper;
    private final Validator validator;

    ProposedCorrections(Items items, ObjectMapper mapper, Validator validator) {
        this.items = items;
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * Checks a rectification against the item that it is about.
     *
     * @throws ProblemException {@code not-found} for an item that the subject has not, {@code validation-failed} for a
     *     field that the item has not, or whose value does not fit
     */
    public Uni<Void> check(UUID subject, RequestDraft draft) {
        RequestScope scope = draft.scope();
        if (draft.right() != Right.RECTIFICATION || scope == null) {
            return Uni.createFrom().voidItem();
        }
        RequestScope.ItemReference reference = scope.items().get(0);
        return items.find(subject, reference.category(), reference.id())
                .map(found -> found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .invoke(item -> check(item, draft.proposed()))
                .replaceWithVoid();
    }

    /** Checks proposed values against an item as the caller may see it. */
    public void check(Item item, Map<String, @Nullable Object> corrections) {
        requireStorable(corrections);
        Content content = item.content();
        if (content == null) {
            // What is withheld cannot be tried field by field: that would tell what it says.
            return;
        }
        List<FieldError> wrong = corrections.containsKey(DISCRIMINATOR)
                ? List.of(new FieldError("/corrections/" + DISCRIMINATOR, "is not corrected"))
                : misfits(item.category(), new Correction(corrections).over(mapper.valueToTree(content)));
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "the corrections do not fit the item", wrong);
        }
    }

    /** Refuses what is too long for a request, and texts that the database cannot store. */
    private static void requireStorable(Map<String, @Nullable Object> corrections) {
        boolean storable = corrections.values().stream().allMatch(ProposedCorrections::isStorable)
                && new JsonObject(corrections).encode().length() <= MOST_CHARACTERS;
        if (!storable) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "the corrections cannot be stored",
                    List.of(new FieldError("/corrections", "at most 200,000 characters that can be stored")));
        }
    }

    private static boolean isStorable(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .allMatch(member -> isStorable(member.getKey()) && isStorable(member.getValue()));
        }
        return value instanceof List<?> list
                ? list.stream().allMatch(ProposedCorrections::isStorable)
                : !(value instanceof String text) || UnstorableText.isStorable(text);
    }

    private List<FieldError> misfits(Category category, ObjectNode corrected) {
        try {
            Content content = mapper.treeToValue(corrected, Content.class);
            return content.category() == category ? violations(content) : List.of(MISFIT);
        } catch (JsonProcessingException doesNotFit) {
            return List.of(MISFIT);
        }
    }

    private List<FieldError> violations(Content content) {
        return validator.validate(content).stream()
                .map(violation -> FieldError.of(
                        "/corrections/" + violation.getPropertyPath().toString().replace('.', '/'), violation))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }
}
