package fi.vastuugroup.privacy.marketing.rule;

import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Packs the decisions of all 24 cells into a {@code long}: two bits a cell, the {@link DecisionCode}'s ordinal, and one
 * bit more that tells the controller whether the identifier reaches a legal person.
 */
public final class DecisionMask {

    private static final int BITS = 2;
    private static final long CELL = 0b11;
    private static final long LEGAL_PERSON = 1L << BITS * ChannelScope.ALL.size();
    private static final Set<Scope> DISCLOSURE = Set.of(Scope.DIRECT_MARKETING, Scope.PARTNER_DISCLOSURE);
    private static final DecisionCode[] CODES = DecisionCode.values();

    /** The decisions of an identifier that nobody is known by: for the controller, and for partners. */
    public static final long UNKNOWN_TO_CONTROLLER = unknown(Marketer.CONTROLLER);

    public static final long UNKNOWN_TO_PARTNERS = unknown(Marketer.PARTNER);

    private DecisionMask() {}

    public static long of(Function<ChannelScope, DecisionCode> decisions) {
        long mask = 0;
        for (ChannelScope cell : ChannelScope.ALL) {
            mask |= (long) decisions.apply(cell).ordinal() << BITS * cell.index();
        }
        return mask;
    }

    public static DecisionCode get(long mask, Channel channel, Scope scope) {
        return CODES[(int) (mask >>> BITS * ChannelScope.index(channel, scope) & CELL)];
    }

    /** The bits of the cells that a mask prohibits: without them another mask prohibits them too, and is else as it was. */
    public static long prohibited(long mask) {
        long bits = 0;
        for (ChannelScope cell : ChannelScope.ALL) {
            if (get(mask, cell.channel(), cell.scope()) == DecisionCode.PROHIBITED) {
                bits |= CELL << BITS * cell.index();
            }
        }
        return bits;
    }

    /** Marks that the identifier reaches a legal person: in work duties, or the organisation itself (§202). */
    public static long toLegalPerson(long mask) {
        return mask | LEGAL_PERSON;
    }

    /** Whether the identifier reaches a legal person. Masks for partners never say so. */
    public static boolean reachesLegalPerson(long mask) {
        return (mask & LEGAL_PERSON) != 0;
    }

    /**
     * Takes the more restrictive decision in each cell: the strictest decides about an identifier that several persons
     * share. It reaches a legal person where both say so.
     */
    public static long strictest(long one, long other) {
        long cells = of(cell -> {
            DecisionCode first = get(one, cell.channel(), cell.scope());
            DecisionCode second = get(other, cell.channel(), cell.scope());
            return first.compareTo(second) <= 0 ? first : second;
        });
        return cells | one & other & LEGAL_PERSON;
    }

    /** Whether direct marketing or disclosure is prohibited on some channel, or not permitted, where it was not before. */
    public static boolean permitsLess(long now, long before) {
        return !tightened(now, before).isEmpty();
    }

    /** Where direct marketing or disclosure is prohibited, or not permitted, and was not before. */
    public static List<ChannelScope> tightened(long now, long before) {
        return now == before
                ? List.of()
                : ChannelScope.ALL.stream()
                        .filter(cell -> DISCLOSURE.contains(cell.scope()))
                        .filter(cell -> permitsLess(
                                get(now, cell.channel(), cell.scope()), get(before, cell.channel(), cell.scope())))
                        .toList();
    }

    private static boolean permitsLess(DecisionCode now, DecisionCode before) {
        return before.permitted() && !now.permitted() || now == DecisionCode.PROHIBITED && before != now;
    }

    /** Whether a partner may be told of somebody, to market directly on all of the channels. */
    public static boolean permitsDisclosure(long mask, Set<Channel> channels) {
        return channels.stream()
                .allMatch(channel -> DISCLOSURE.stream()
                        .allMatch(scope -> get(mask, channel, scope).permitted()));
    }

    /** Whether nobody has prohibited direct marketing or disclosure on any of the channels; a consent can still be missing. */
    public static boolean prohibitsNone(long mask, Set<Channel> channels) {
        return channels.stream()
                .noneMatch(channel ->
                        DISCLOSURE.stream().anyMatch(scope -> get(mask, channel, scope) == DecisionCode.PROHIBITED));
    }

    /** Whether what {@link #permitsDisclosure} permits rests on a consent on some channel. */
    public static boolean restsOnConsent(long mask, Set<Channel> channels) {
        return channels.stream()
                .anyMatch(channel -> DISCLOSURE.stream()
                        .anyMatch(scope -> get(mask, channel, scope) == DecisionCode.CONSENT_RECORDED));
    }

    /** Decides as for a natural person with nothing recorded, whom the law protects best. */
    private static long unknown(Marketer marketer) {
        return of(cell -> MarketingRules.decide(
                        marketer, ContactKind.CONSUMER, cell.channel(), cell.scope(), MarketingFacts.NONE)
                .code());
    }
}
