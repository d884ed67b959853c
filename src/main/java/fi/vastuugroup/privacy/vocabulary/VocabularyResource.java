package fi.vastuugroup.privacy.vocabulary;

import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class VocabularyResource implements VocabularyApi {

    private final Vocabularies vocabularies;

    VocabularyResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public Uni<RestResponse<Vocabulary>> get(@Nullable String acceptLanguage, @Nullable String ifNoneMatch) {
        Language language = Language.of(acceptLanguage);
        return Uni.createFrom().item(vocabularies.in(language).answer(language, ifNoneMatch));
    }
}
