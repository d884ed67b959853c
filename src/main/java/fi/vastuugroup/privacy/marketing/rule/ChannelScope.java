package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.util.ArrayList;
import java.util.List;

/** A channel and a scope: one cell of the matrix of choices. */
public record ChannelScope(Channel channel, Scope scope) {

    /** All cells, by channel, then scope. */
    public static final List<ChannelScope> ALL = all();

    /** {@code channel/scope}. */
    public String code() {
        return channel.slug() + "/" + scope.slug();
    }

    public static ChannelScope fromCode(String code) {
        int slash = code.indexOf('/');
        return new ChannelScope(
                Slugs.of(Channel.class, code.substring(0, slash)), Slugs.of(Scope.class, code.substring(slash + 1)));
    }

    /** The cell's place in {@link #ALL}. */
    int index() {
        return index(channel, scope);
    }

    public static int index(Channel channel, Scope scope) {
        return channel.ordinal() * Scope.values().length + scope.ordinal();
    }

    private static List<ChannelScope> all() {
        List<ChannelScope> cells = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Scope scope : Scope.values()) {
                cells.add(new ChannelScope(channel, scope));
            }
        }
        return List.copyOf(cells);
    }
}
