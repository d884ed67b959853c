package fi.vastuugroup.privacy.marketing.mailinglist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.view.ListNames;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads the company's mailing lists from {@code mailing-lists.json}, or from the file that the setting
 * {@code privacy.mailing-lists.file} names. A start fails with a list that does not say everything in every language.
 */
@Startup
@ApplicationScoped
public class MailingListDefinitions implements ListNames {

    private static final String RESOURCE = "/mailing-lists.json";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");

    /** The characters of a list's name. A name stands in mails: no address of a page, no markup. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,'’()&-]{0,79}");

    private final Map<String, Definition> lists = new LinkedHashMap<>();

    /**
     * A mailing list, as the company defines it.
     *
     * @param scope what its messages are: newsletters, invitations and offers promote and are direct marketing; customer
     *     communication only informs, such as changes of a service or surveys about it
     * @param openToSubscribe whether people can subscribe themselves
     */
    public record Definition(
            String id,
            Channel channel,
            Scope scope,
            boolean openToSubscribe,
            Map<String, String> name,
            Map<String, String> description) {

        /** The scope and channel of the list's messages. */
        ChannelScope cell() {
            return new ChannelScope(channel, scope);
        }

        String nameIn(Language language) {
            return name.getOrDefault(language.tag(), id);
        }

        String descriptionIn(Language language) {
            return description.getOrDefault(language.tag(), "");
        }
    }

    MailingListDefinitions(
            ObjectMapper json, @ConfigProperty(name = "privacy.mailing-lists.file") Optional<String> file) {
        try (InputStream stream = file.isPresent()
                ? Files.newInputStream(Path.of(file.get()))
                : MailingListDefinitions.class.getResourceAsStream(RESOURCE)) {
            json.readValue(stream, new TypeReference<List<Definition>>() {}).forEach(this::add);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "privacy.mailing-lists.file cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** All lists, in the file's order. */
    Collection<Definition> all() {
        return lists.values();
    }

    public Optional<Definition> find(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public @Nullable String name(String id, Language language) {
        return find(id).map(list -> list.nameIn(language)).orElse(null);
    }

    private void add(Definition list) {
        boolean whole = ID.matcher(list.id()).matches()
                && list.channel() != null
                && list.scope() != null
                && List.of(Language.values()).stream()
                        .allMatch(
                                language -> NAME.matcher(list.nameIn(language)).matches()
                                        && list.name().containsKey(language.tag())
                                        && !list.descriptionIn(language).isBlank());
        if (!whole || lists.put(list.id(), list) != null) {
            throw new IllegalStateException("privacy.mailing-lists.file: the list " + list.id()
                    + " comes twice, or does not say everything in fi, sv and en");
        }
    }
}
