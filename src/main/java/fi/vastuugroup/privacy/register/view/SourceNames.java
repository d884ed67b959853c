package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.identity.client.SourceSystems;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Names the systems that items came from as people read them (Art. 14(2)(f)), by the configuration. */
@ApplicationScoped
class SourceNames {

    private final SourceSystems sources;
    private final CategoryTexts texts;

    SourceNames(SourceSystems sources, CategoryTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** Answers the name in the language, else in Finnish; the id of a source without a name, or of one that is no more. */
    String of(String id, Language language) {
        if (SourceSystem.isPortal(id)) {
            return texts.portal(language);
        }
        SourceSystems.SourceSystem source = sources.byId().get(id);
        Map<String, String> names = source == null ? Map.of() : source.name();
        return names.getOrDefault(language.tag(), names.getOrDefault(Language.FI.tag(), id));
    }
}
