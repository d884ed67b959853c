package fi.vastuugroup.privacy.delivery.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which addresses a webhook may be sent to: public ones, and those that the operator allows. A receiver that
 * has its name point at our own network reaches nothing there.
 */
final class AddressRule {

    /** What IANA's registry of special-purpose IPv4 addresses does not call globally reachable, and multicast. */
    private static final List<AddressBlock> NOT_PUBLIC_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that is given out to the public; loopback, local, multicast, mapped and NAT64 addresses are outside of it. */
    private static final List<AddressBlock> PUBLIC_V6 = blocks("2000::/3");

    /** Inside it: protocol assignments with Teredo, documentation, 6to4, which carries any IPv4 address. */
    private static final List<AddressBlock> NOT_PUBLIC_V6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static final int V4_BYTES = 4;

    private final List<AddressBlock> allowed;

    /** @param allowed networks that may be connected to although they are not public */
    AddressRule(List<AddressBlock> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean allows(InetAddress address) {
        return isPublic(address) || isIn(allowed, address);
    }

    private static boolean isPublic(InetAddress address) {
        return address.getAddress().length == V4_BYTES
                ? !isIn(NOT_PUBLIC_V4, address)
                : isIn(PUBLIC_V6, address) && !isIn(NOT_PUBLIC_V6, address);
    }

    private static boolean isIn(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static List<AddressBlock> blocks(String... networks) {
        return Stream.of(networks).map(AddressBlock::parse).toList();
    }
}
