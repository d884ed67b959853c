package fi.vastuugroup.privacy.request.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposed corrections of an item (Art. 16): fields that its category has, with values that fit. */
@ApplicationScoped
public class ProposedCorrections {

    private static final String DISCRIMINATOR = "category";

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
     *     field that the item has not, that is no text, or whose value does not fit
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
    public void check(Item item, Map<String, String> corrections) {
        Content content = item.content();
        if (content == null) {
            // What is withheld cannot be tried field by field: that would tell what it says.
            return;
        }
        ObjectNode corrected = mapper.valueToTree(content);
        List<FieldError> errors = corrections.keySet().stream()
                .filter(field -> !isText(content, corrected, field))
                .map(field -> new FieldError("/corrections", "a field that cannot be corrected by a text"))
                .toList();
        corrections.forEach(corrected::put);
        List<FieldError> wrong = errors.isEmpty() ? misfits(corrected) : errors;
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "the corrections do not fit the item", wrong);
        }
    }

    private static boolean isText(Content content, ObjectNode json, String field) {
        JsonNode present = json.get(field);
        boolean known = present != null || hasComponent(content, field);
        return known && !field.equals(DISCRIMINATOR) && (present == null || present.isNull() || present.isTextual());
    }

    private static boolean hasComponent(Content content, String field) {
        for (var component : content.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private List<FieldError> misfits(ObjectNode corrected) {
        try {
            return validator.validate(mapper.treeToValue(corrected, Content.class)).stream()
                    .map(violation -> new FieldError(
                            "/corrections/"
                                    + violation.getPropertyPath().toString().replace('.', '/'),
                            violation.getMessage()))
                    .sorted(Comparator.comparing(FieldError::pointer))
                    .toList();
        } catch (com.fasterxml.jackson.core.JsonProcessingException doesNotFit) {
            return List.of(new FieldError("/corrections", "a value that does not fit its field"));
        }
    }
}
