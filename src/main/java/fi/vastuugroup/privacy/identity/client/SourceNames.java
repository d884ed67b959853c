package fi.vastuugroup.privacy.identity.client;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Names the systems that items came from as people read them (Art. 14(2)(f)), by the configuration. */
@ApplicationScoped
public class SourceNames {

    private final SourceSystems sources;
    private final CategoryTexts texts;

    SourceNames(SourceSystems sources, CategoryTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** Answers the name in the language, else in Finnish; the id of a source without a name, or of one that is no more. */
    public String of(String id, Language language) {
        if (MachineClients.PORTAL.equals(id)) {
            return texts.portal(language);
        }
        SourceSystems.SourceSystem source = sources.byId().get(id);
        Map<String, String> names = source == null ? Map.of() : source.name();
        return names.getOrDefault(language.tag(), names.getOrDefault(Language.FI.tag(), id));
    }

    /** The names of all sources by their ids: the configured ones, and the portal itself. */
    public Map<String, String> all(Language language) {
        Map<String, String> names = new TreeMap<>();
        sources.byId().keySet().forEach(id -> names.put(id, of(id, language)));
        names.put(MachineClients.PORTAL, of(MachineClients.PORTAL, language));
        return names;
    }
}
