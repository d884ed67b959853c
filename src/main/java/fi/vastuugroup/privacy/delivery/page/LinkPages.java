package fi.vastuugroup.privacy.delivery.page;

import fi.vastuugroup.privacy.platform.edge.PageStyle;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Contacts;
import fi.vastuugroup.privacy.privacynotice.Notice;
import io.quarkus.qute.Engine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages behind links in messages: plain HTML that works without script, cookie or login; and the document that
 * loads the page. They know what the link says and nothing of the register, so that they are the same whoever is behind an
 * address.
 */
@ApplicationScoped
public class LinkPages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** Whether a page links to itself in other languages. */
    private static final String OTHER_LANGUAGES = "otherLanguages";

    private final Engine engine;
    private final Notice notice;
    private final Texts texts = Texts.load("pages");
    private final BuiltPage built;
    private final PageStyle style;
    private final URI portal;

    LinkPages(
            Engine engine,
            Notice notice,
            BuiltPage built,
            PageStyle style,
            @ConfigProperty(name = "privacy.portal-url") URI portal) {
        this.engine = engine;
        this.notice = notice;
        this.built = built;
        this.style = style;
        this.portal = portal;
    }

    /**
     * A choice that a page's form offers.
     *
     * @param value what the form sends
     */
    public record Option(String value, String label) {}

    /** Chooses a page's language: the one that the page's links ask for, else the browser's, else Finnish. */
    public static Language language(@Nullable String asked, @Nullable String acceptLanguage) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .orElseGet(() -> Language.of(acceptLanguage));
    }

    public String text(String key, Language language) {
        return texts.get(key, language);
    }

    /** Renders a page with a form. */
    public Uni<RestResponse<String>> form(
            String title, String lead, List<Option> options, String button, Language language) {
        return page(
                RestResponse.Status.OK,
                "form",
                Map.of(
                        "title", title,
                        "lead", lead,
                        "legend", text("unsubscribe.legend", language),
                        "options", options.stream().map(LinkPages::model).toList(),
                        "button", button),
                language);
    }

    /** Renders a page that says what holds now. In another language, its link would lead back to the form. */
    public Uni<RestResponse<String>> message(String title, List<String> paragraphs, Language language) {
        return page(
                RestResponse.Status.OK,
                "message",
                Map.of("title", title, "paragraphs", paragraphs, OTHER_LANGUAGES, false),
                language);
    }

    /** Renders a page that says why a link does nothing now, though it is one. */
    public Uni<RestResponse<String>> refusal(
            RestResponse.Status status, String title, List<String> paragraphs, Language language) {
        return page(status, "message", Map.of("title", title, "paragraphs", paragraphs), language);
    }

    /**
     * Renders the document that loads the page, and says what is here to a browser that runs no script.
     *
     * @param told what such a browser is told first; empty for nothing
     */
    Uni<RestResponse<String>> shell(RestResponse.Status status, String told, Language language) {
        return page(
                        status,
                        "shell",
                        Map.of(
                                "built", built.files().model(),
                                "description", text("home.description", language),
                                "told", told,
                                "lead", text("home.lead", language),
                                "write", text("home.write", language),
                                "copy", text("home.copy", language),
                                "logout", text("home.logout", language),
                                "noticeText", text("home.notice", language),
                                "documentation", text("home.documentation", language)),
                        language)
                .invoke(answer -> answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    /** Renders the page of a link that is forged or incomplete. */
    public Uni<RestResponse<String>> invalid(Language language) {
        return invalid(language, "invalid.instead");
    }

    /**
     * Renders the page of a link that is forged, incomplete or expired.
     *
     * @param instead the text that says what to do
     */
    public Uni<RestResponse<String>> invalid(Language language, String instead) {
        return page(
                RestResponse.Status.NOT_FOUND,
                "message",
                Map.of(
                        "title",
                        text("invalid.title", language),
                        "paragraphs",
                        List.of(text("invalid.why", language), text(instead, language))),
                language);
    }

    private Uni<RestResponse<String>> page(
            RestResponse.Status status, String template, Map<String, Object> content, Language language) {
        Contacts contacts = notice.contacts(language);
        Map<String, Object> data = new HashMap<>(content);
        data.putIfAbsent(OTHER_LANGUAGES, true);
        data.put("lang", language.tag());
        data.put("style", style.text());
        data.put("portal", portal.toString());
        data.put("portalName", text("portal.name", language));
        data.put("portalLink", text("portal.link", language));
        data.put("languages", text("languages", language));
        data.put("controller", contacts.controller());
        data.put("officerEmail", contacts.officerEmail());
        return engine.getTemplate("pages/" + template + ".html")
                .data(data)
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.create(status, html)
                        .header(HttpHeaders.CONTENT_TYPE, HTML)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header("X-Robots-Tag", "noindex")
                        .build());
    }

    /** The first one is what most people want. */
    private static Map<String, String> model(Option option) {
        return Map.of("value", option.value(), "label", option.label());
    }
}
