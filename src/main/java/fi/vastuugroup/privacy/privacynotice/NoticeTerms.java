package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts into words, from the master table, what is processed on which ground and by which processors. */
@ApplicationScoped
public class NoticeTerms {

    private final CategoryTexts texts;

    NoticeTerms(CategoryTexts texts) {
        this.texts = texts;
    }

    /** The purposes of a category, each with the legal bases that carry it, and the interest by name. */
    public List<PurposeGround> grounds(Category category, Language language) {
        return category.purposes().stream()
                .map(purpose -> ground(purpose, category.legalBases(purpose), language))
                .toList();
    }

    /** The processors that handle a category, each with the purposes for which it handles this one. */
    public List<ProcessorView> processors(Category category, List<Processor> processors, Language language) {
        return processors.stream()
                .filter(processor -> processor.categories().contains(category))
                .map(processor -> view(processor, common(processor.purposes(), category), List.of(category), language))
                .toList();
    }

    /** Everything that is processed, with all processors. */
    NoticeProcessing processing(List<Processor> processors, Language language) {
        return new NoticeProcessing(
                Arrays.stream(Category.values())
                        .map(category -> new NoticeProcessing.Held(
                                NamedTerm.of(category.slug(), texts.category(category, language)),
                                grounds(category, language)))
                        .toList(),
                Arrays.stream(Purpose.values())
                        .map(purpose -> NamedTerm.of(purpose.slug(), texts.purpose(purpose, language)))
                        .toList(),
                Arrays.stream(LegalBasis.values())
                        .map(basis -> NamedTerm.of(basis.slug(), texts.legalBasis(basis, language)))
                        .toList(),
                processors.stream()
                        .map(processor -> view(processor, processor.purposes(), processor.categories(), language))
                        .toList());
    }

    private PurposeGround ground(Purpose purpose, List<LegalBasis> bases, Language language) {
        return new PurposeGround(
                purpose,
                bases,
                bases.contains(LegalBasis.LEGITIMATE_INTEREST) ? texts.legitimateInterest(purpose, language) : null);
    }

    private static List<Purpose> common(List<Purpose> purposes, Category category) {
        return purposes.stream().filter(category.purposes()::contains).toList();
    }

    private ProcessorView view(
            Processor processor, List<Purpose> purposes, List<Category> categories, Language language) {
        return new ProcessorView(
                processor.name(),
                processor.contact(),
                processor.country(),
                new Locale("", processor.country()).getDisplayCountry(Locale.forLanguageTag(language.tag())),
                basis(processor.transferBasis(), language),
                purposes,
                categories);
    }

    private @Nullable NamedTerm basis(@Nullable TransferBasis basis, Language language) {
        return basis == null ? null : NamedTerm.of(basis.slug(), texts.transferBasis(basis, language));
    }
}
