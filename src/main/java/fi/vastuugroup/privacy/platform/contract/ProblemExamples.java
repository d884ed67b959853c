package fi.vastuugroup.privacy.platform.contract;

import fi.vastuugroup.privacy.platform.problem.Problem;
import fi.vastuugroup.privacy.platform.problem.ProblemTitles;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every refusal of the contract its form, with an example of each type of problem that has the status. */
final class ProblemExamples {

    /** Where an example is kept, by the problem's slug: no other example begins so. */
    private static final String COMPONENT = "problem-";

    private final ProblemTitles titles = new ProblemTitles();
    private final Set<ProblemType> used = EnumSet.noneOf(ProblemType.class);

    /** Adds the examples that answers refer to: one for each type, in English. */
    void addTo(Components components) {
        types().filter(used::contains)
                .forEach(type -> components.addExample(
                        COMPONENT + type.slug(),
                        OASFactory.createExample()
                                .summary(titles.title(type, Language.EN))
                                .value(problem(type))));
    }

    /** Makes an answer a problem, if its status says that it refuses and it is not described elsewhere. */
    void giveForm(String status, APIResponse answer) {
        boolean refuses = status.startsWith("4") || status.startsWith("5");
        if (refuses && answer.getRef() == null) {
            if (answer.getContent() == null) {
                answer.setContent(OASFactory.createContent());
            }
            answer.getContent().addMediaType(Problem.MEDIA_TYPE, form(Integer.parseInt(status)));
        }
    }

    private MediaType form(int status) {
        MediaType form =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types().filter(type -> type.status() == status && !isOfFew(type)).forEach(type -> {
            used.add(type);
            form.addExample(
                    type.slug(), OASFactory.createExample().ref("#/components/examples/" + COMPONENT + type.slug()));
        });
        return form;
    }

    /** Whether only the operations that say so answer it, with an example of their own. */
    private static boolean isOfFew(ProblemType type) {
        return type == ProblemType.INSUFFICIENT_USER_AUTHENTICATION;
    }

    private static Stream<ProblemType> types() {
        return Arrays.stream(ProblemType.values()).sorted(Comparator.comparing(ProblemType::slug));
    }

    private Map<String, Object> problem(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri());
        problem.put("title", titles.title(type, Language.EN));
        problem.put("status", type.status());
        if (type == ProblemType.VALIDATION_FAILED) {
            problem.put(
                    "errors",
                    List.of(new TreeMap<>(
                            Map.of("pointer", "limit", "code", "max", "message", "must be at most 200"))));
        }
        return problem;
    }
}
