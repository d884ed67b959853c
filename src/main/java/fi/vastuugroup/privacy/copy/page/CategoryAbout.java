package fi.vastuugroup.privacy.copy.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.copy.archive.CopyManifest;
import fi.vastuugroup.privacy.copy.page.CopyPages.Line;
import fi.vastuugroup.privacy.copy.table.ReadableValues;
import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.NamedTerm;
import fi.vastuugroup.privacy.privacynotice.PurposeGround;
import fi.vastuugroup.privacy.register.view.CategoryView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says of a category why it is held, on which legal basis, from where, who receives it and how long it stays (Art. 15(1)). */
@ApplicationScoped
public class CategoryAbout {

    private final ReadableValues texts;

    CategoryAbout(ReadableValues texts) {
        this.texts = texts;
    }

    public List<Line> of(CategoryView category, Language language) {
        String next = texts.of(category.retention().keptUntil(), language, Where.PAGE);
        return Stream.of(
                        line("why", why(category), language),
                        line("from", String.join("\n", category.sourceNames()), language),
                        line("who", who(category), language),
                        line("how-long", category.retention().text(), language),
                        line("next-deletion", next, language),
                        line("portable", portable(category.category(), language), language))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private Line line(String key, String text, Language language) {
        return new Line(texts.text("about." + key, language), text);
    }

    private static String why(CategoryView category) {
        Map<String, String> purposes = names(category.purposes());
        Map<String, String> bases = names(category.legalBases());
        return category.grounds().stream()
                .map(ground -> purposes.getOrDefault(ground.purpose().slug(), "") + ": " + bases(ground, bases))
                .collect(joining("\n"));
    }

    private static String bases(PurposeGround ground, Map<String, String> names) {
        String bases = ground.legalBases().stream()
                .map(basis -> names.getOrDefault(basis.slug(), ""))
                .collect(joining(", "));
        String interest = ground.legitimateInterest();
        return interest == null ? bases : bases + ". " + interest;
    }

    private static String who(CategoryView category) {
        return Stream.concat(
                        category.recipients().stream().map(NamedTerm::name),
                        category.processors().stream()
                                .map(processor -> processor.name() + ", " + processor.countryName()))
                .collect(joining("\n"));
    }

    private String portable(Category category, Language language) {
        return texts.text("portable." + CopyManifest.Portability.of(category).slug(), language);
    }

    private static Map<String, String> names(List<NamedTerm> terms) {
        return terms.stream().collect(toMap(NamedTerm::code, NamedTerm::name));
    }
}
