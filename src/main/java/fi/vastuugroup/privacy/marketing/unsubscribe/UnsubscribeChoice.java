package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The choices of somebody who follows an unsubscribe link, from the narrowest: what they want no more. */
enum UnsubscribeChoice implements Slug {
    /** This list. */
    LIST,
    /** Direct marketing on the message's channel, newsletters and invitations included. */
    CHANNEL,
    /** Information for customers and surveys on the message's channel. */
    CUSTOMER_COMMUNICATION,
    /** Direct marketing on every channel. */
    ALL_DIRECT_MARKETING,
    /** Any of these on any channel: no marketing at all. */
    EVERYTHING;

    /** Lists what can be chosen with a link; the first is what one click does. */
    static List<UnsubscribeChoice> offered(UnsubscribeLink link) {
        return Stream.of(values())
                .filter(choice -> choice != LIST || link.list() != null)
                .toList();
    }

    static Optional<UnsubscribeChoice> offered(UnsubscribeLink link, @Nullable String slug) {
        return offered(link).stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst();
    }

    /**
     * Lists the cells that the choice prohibits.
     *
     * @param listScopes the scope of the link's list, or all that it may have had
     */
    List<ChannelScope> cells(Channel channel, Set<Scope> listScopes) {
        return switch (this) {
            case LIST ->
                listScopes.stream()
                        .sorted()
                        .map(scope -> new ChannelScope(channel, scope))
                        .toList();
            case CHANNEL -> List.of(new ChannelScope(channel, Scope.DIRECT_MARKETING));
            case CUSTOMER_COMMUNICATION -> List.of(new ChannelScope(channel, Scope.CUSTOMER_COMMUNICATION));
            case ALL_DIRECT_MARKETING -> everywhere(Scope.DIRECT_MARKETING).toList();
            case EVERYTHING ->
                Stream.concat(everywhere(Scope.DIRECT_MARKETING), everywhere(Scope.CUSTOMER_COMMUNICATION))
                        .toList();
        };
    }

    private static Stream<ChannelScope> everywhere(Scope scope) {
        return Arrays.stream(Channel.values()).map(channel -> new ChannelScope(channel, scope));
    }
}
