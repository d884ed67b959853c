package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLogEntry;
import fi.vastuugroup.privacy.audit.LookTexts;
import fi.vastuugroup.privacy.identity.client.PartnerNames;
import fi.vastuugroup.privacy.identity.client.Partners;
import fi.vastuugroup.privacy.identity.client.SourceNames;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Notice;
import fi.vastuugroup.privacy.register.me.AccessLogView.ViewerKind;
import fi.vastuugroup.privacy.vocabulary.ValueWords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the subject who looked, in words: a partner and a source system by name, staff by the role. */
@ApplicationScoped
class Viewers {

    private final PartnerNames names;
    private final Partners partners;
    private final SourceNames sources;
    private final LookTexts texts;
    private final ValueWords words;
    private final Notice notice;

    Viewers(
            PartnerNames names,
            Partners partners,
            SourceNames sources,
            LookTexts texts,
            ValueWords words,
            Notice notice) {
        this.names = names;
        this.partners = partners;
        this.sources = sources;
        this.texts = texts;
        this.words = words;
        this.notice = notice;
    }

    /** Shows entries of the log, in the caller's transaction. */
    Uni<List<AccessLogView>> views(List<AccessLogEntry> entries, Language language) {
        return namesFor(entries)
                .map(called -> entries.stream()
                        .map(entry -> AccessLogView.of(entry, text(entry, called, language), texts, language))
                        .toList());
    }

    private Uni<Map<String, String>> namesFor(List<AccessLogEntry> entries) {
        return entries.stream().anyMatch(entry -> kind(entry) == ViewerKind.PARTNER)
                ? names.ofPartners()
                : Uni.createFrom().item(Map.of());
    }

    private String text(AccessLogEntry entry, Map<String, String> called, Language language) {
        ViewerKind kind = kind(entry);
        String viewer = entry.viewer();
        @Nullable String text = viewer == null
                ? null
                : switch (kind) {
                    case PARTNER -> partner(viewer, called, language);
                    case SOURCE_SYSTEM -> sources.of(viewer, language);
                    case STAFF -> texts.role(viewer, language);
                };
        return Objects.requireNonNullElseGet(text, () -> words.label(kind, language));
    }

    /** One that nobody names, and that markets for the controller, looked as the controller. */
    private String partner(String id, Map<String, String> called, Language language) {
        Partners.@Nullable Partner configured = partners.byId().get(id);
        String name = called.get(id);
        if (name != null) {
            return name;
        }
        return configured != null && configured.controller()
                ? notice.contacts(language).controller()
                : id;
    }

    private static ViewerKind kind(AccessLogEntry entry) {
        return Slugs.of(ViewerKind.class, entry.viewerKind());
    }
}
